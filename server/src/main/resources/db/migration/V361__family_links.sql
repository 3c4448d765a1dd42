-- Which named contact tells a report (docs/decisions/0096). A receipt proves who reported, not kinship: one officer proposes, a second
-- one confirms, and any one ends it at once.
select access.open_module('families');

create table families.link (
    id           uuid primary key,
    report_id    uuid not null references reports.report (id) on delete cascade,
    contact_id   uuid not null references people.contact (id) on delete cascade,
    person_id    uuid not null,
    post         text not null,
    proposed_by  uuid not null,
    proposed_at  timestamptz not null,
    confirmed_by uuid,
    confirmed_at timestamptz,
    ended_by     uuid,
    ended_at     timestamptz,
    reason       bytea,
    check ((confirmed_by is null) = (confirmed_at is null)),
    check (confirmed_by <> proposed_by),
    check ((ended_by is null) = (ended_at is null)),
    check ((ended_by is null) = (reason is null))
);
select access.guard('families.link');
create policy proposed_first on families.link as restrictive for insert with check (confirmed_by is null and ended_by is null);
revoke update, delete on families.link from pulang_app;
grant update (confirmed_by, confirmed_at, ended_by, ended_at, reason) on families.link to pulang_app;
create unique index link_standing on families.link (report_id) where ended_at is null;
create index link_contact on families.link (contact_id);
create index link_waiting on families.link (proposed_at) where confirmed_at is null and ended_at is null;
select access.code_rows('families.link', 'r.id::text', 'r.person_id');
