-- Telephone numbers, handles and accounts that appear in reports (docs/decisions/0099). Kept and compared by keyed hashes only, with a
-- key outside the database; never a name. Released by a second officer, held back where the police ask, ended at once by anyone.
create table prevention.reported_contact (
    id          uuid primary key,
    post        text not null references access.post (code),
    kind        text not null check (kind in ('PHONE', 'HANDLE', 'ACCOUNT')),
    print       bytea not null check (length(print) = 32),
    use_print   bytea not null check (length(use_print) = 32),
    proposed_at timestamptz not null,
    proposed_by uuid not null,
    released_at timestamptz,
    released_by uuid,
    expires_on  date,
    held_at     timestamptz,
    held_by     uuid,
    held_for    text,
    ended_at    timestamptz,
    ended_by    uuid,
    ended_why   text check (ended_why in ('REFUSED', 'OBJECTION', 'NO_LONGER', 'IN_USE', 'EXPIRED')),
    check ((released_at is null) = (released_by is null) and (released_at is null) = (expires_on is null)),
    check (released_by <> proposed_by),
    check ((held_at is null) = (held_by is null) and (held_at is null) = (held_for is null)),
    check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_why is null))
);
select access.guard('prevention.reported_contact');
revoke update, delete on prevention.reported_contact from pulang_app;
grant update (released_at, released_by, expires_on, held_at, held_by, held_for, ended_at, ended_by, ended_why)
    on prevention.reported_contact to pulang_app;
create unique index reported_contact_standing on prevention.reported_contact (print) where ended_at is null;

create table prevention.reported_contact_source (
    contact_id uuid not null references prevention.reported_contact (id),
    report_id  uuid not null,
    post       text not null,
    primary key (contact_id, report_id)
);
select access.guard('prevention.reported_contact_source');
revoke update, delete on prevention.reported_contact_source from pulang_app;

-- Which of a few hashes are of contacts that appear in reports, by their places in the list. Nothing is listed, and more than a few
-- are not looked for.
create function prevention.reported(wanted bytea[], today date) returns table (place integer)
language sql stable security definer set search_path = prevention, pg_temp as $$
    select w.place::integer from unnest(wanted) with ordinality as w (print, place)
    where cardinality(wanted) <= 6 and exists (
        select from reported_contact c where c.print = w.print and c.released_at is not null and c.held_at is null
            and c.ended_at is null and c.expires_on >= today)
$$;
revoke execute on function prevention.reported(bytea[], date) from public;
grant execute on function prevention.reported(bytea[], date) to pulang_public;

-- Whether any post knows such a telephone as that of somebody who is sought; says not which. The code tells the post.
create function reports.is_sought(wanted bytea[]) returns boolean
language sql stable security definer set search_path = reports, pg_temp as $$
    select exists (select from match_code m where m.kind = 'PHONE' and m.code = any(wanted))
$$;
revoke execute on function reports.is_sought(bytea[]) from public;
grant execute on function reports.is_sought(bytea[]) to pulang_app;
