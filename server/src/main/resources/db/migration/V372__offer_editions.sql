-- Editions of the rules, facts and words of the job-offer check (docs/decisions/0098), and texts on which officers try them. They are
-- of the installation and name nobody. An edition is written by officers, released by a second one, and kept for ever.
create table prevention.offer_edition (
    id          uuid primary key,
    number      integer not null unique check (number > 0),
    base        integer not null check (base >= 0 and base < number),
    revision    integer not null,
    tables      jsonb not null,
    changed_at  timestamptz not null,
    changed_by  uuid not null,
    proposed_at timestamptz,
    proposed_by uuid,
    refused_at  timestamptz,
    refused_by  uuid,
    refused_for text,
    released_at timestamptz,
    released_by uuid,
    dropped_at  timestamptz,
    dropped_by  uuid,
    check ((proposed_at is null) = (proposed_by is null)),
    check ((released_at is null) = (released_by is null)),
    check ((dropped_at is null) = (dropped_by is null)),
    check (released_by is distinct from proposed_by or released_by is null),
    check (released_at is null or proposed_at is not null),
    check (released_at is null or dropped_at is null)
);
revoke update, delete on prevention.offer_edition from pulang_app;
grant update (revision, tables, changed_at, changed_by, proposed_at, proposed_by, refused_at, refused_by, refused_for, released_at,
    released_by, dropped_at, dropped_by) on prevention.offer_edition to pulang_app;
-- One at a time is written, so that none is released that does not know of the one before.
create unique index offer_edition_open on prevention.offer_edition ((true)) where released_at is null and dropped_at is null;

create function prevention.keep_edition() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'an edition of the rules is kept for ever';
    end if;
    if old.released_at is not null or old.dropped_at is not null then
        raise exception 'an edition of the rules that is released or dropped stays as it is';
    end if;
    return new;
end $$;
create trigger keep_edition before update or delete on prevention.offer_edition
    for each row execute function prevention.keep_edition();

create table prevention.offer_text (
    id         uuid primary key,
    kind       text not null check (kind in ('recruitment', 'honest-ordinary', 'honest-hard')),
    content    text not null,
    added_at   timestamptz not null,
    added_by   uuid not null,
    removed_at timestamptz,
    removed_by uuid,
    check ((removed_at is null) = (removed_by is null))
);
revoke update, delete on prevention.offer_text from pulang_app;
grant update (removed_at, removed_by) on prevention.offer_text to pulang_app;

-- The rules in force for the public process: the edition that was released last, its tables only where they are not known yet.
create function prevention.offer_rules(known integer) returns table (number integer, tables jsonb)
language sql stable security definer set search_path = prevention, pg_temp as $$
    select e.number, case when e.number = known then null else e.tables end
    from offer_edition e where e.released_at is not null order by e.number desc limit 1
$$;
revoke execute on function prevention.offer_rules(integer), prevention.keep_edition() from public;
grant execute on function prevention.offer_rules(integer) to pulang_public;
