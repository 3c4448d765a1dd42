-- Reports (docs/decisions/0082): what somebody told the mission about a person, a fraud in its name or its service. What was
-- told is sealed. The place of somebody inside and who tells lie in reports.section, each under a key of its own.
select access.open_module('reports');

-- danger: 1 no sign known, 2 raised, 3 acute, 4 to life. group_id is one for all reports about one person and all copies of
-- one text; copy_of is the first report with the same text. contacted_at is when somebody was last reached.
create table reports.report (
    id            uuid primary key,
    post          text not null references access.post (code),
    topic         text not null check (topic in ('PERSON', 'FRAUD', 'COMPLAINT')),
    channel       text not null
        check (channel in ('HOTLINE', 'WALK_IN', 'MESSAGE', 'NGO', 'POLICE', 'VIRAL_LINK', 'OTHER_POST')),
    told          bytea not null,
    talk          text not null check (talk in ('UNKNOWN', 'SAFE', 'NOT_SAFE', 'NEVER')),
    danger        smallint not null check (danger between 1 and 4),
    confirmed_by  uuid,
    due_at        timestamptz not null,
    about_officer uuid,
    copy_of       uuid references reports.report (id),
    group_id      uuid not null,
    received_at   timestamptz not null,
    received_by   uuid not null,
    contacted_at  timestamptz,
    answered_at   timestamptz,
    closed_at     timestamptz,
    version       int not null default 1,
    check (about_officer is null or topic = 'COMPLAINT')
);
select access.guard('reports.report');
select access.guard_many('reports.report');
-- A complaint is hidden from the officer whom it is about, whatever their role.
create policy hidden_from_whom_it_is_about on reports.report as restrictive for select
    using (about_officer is null or about_officer <> (select nullif(current_setting('pulang.user', true), '')::uuid));
revoke update, delete on reports.report from pulang_app;
grant update (talk, danger, confirmed_by, due_at, copy_of, group_id, contacted_at, answered_at, closed_at, version)
    on reports.report to pulang_app;
create index report_of_post on reports.report (post, danger desc, due_at, id) where copy_of is null;
create index report_group on reports.report (group_id);
create index report_copy on reports.report (copy_of) where copy_of is not null;

-- What was done with a report, added to only.
create table reports.step (
    id          uuid primary key,
    report_id   uuid not null references reports.report (id),
    post        text not null,
    kind        text not null,
    detail      bytea not null,
    happened_at timestamptz not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null
);
select access.guard('reports.step');
revoke update, delete on reports.step from pulang_app;
create index step_report on reports.step (report_id, recorded_at);

-- What is sealed apart, with the officers to whom it opens.
create table reports.section (
    id        uuid primary key,
    report_id uuid not null references reports.report (id),
    post      text not null,
    kind      text not null check (kind in ('PLACE', 'SOURCE')),
    words     bytea not null,
    unique (report_id, kind)
);
select access.guard('reports.section');
revoke update, delete on reports.section from pulang_app;

create table reports.opened_to (
    report_id uuid not null references reports.report (id),
    officer   uuid not null,
    post      text not null,
    given_by  uuid not null,
    given_at  timestamptz not null,
    primary key (report_id, officer)
);
select access.guard('reports.opened_to');
revoke update, delete on reports.opened_to from pulang_app;

-- By which reports about one person meet: keyed hashes of how words of names sound, of numbers of telephones and of places;
-- none of the place of somebody inside.
create table reports.match_code (
    report_id uuid not null references reports.report (id),
    post      text not null,
    kind      text not null check (kind in ('NAME', 'PHONE', 'PLACE')),
    code      bytea not null,
    primary key (report_id, kind, code)
);
select access.guard('reports.match_code');
revoke update, delete on reports.match_code from pulang_app;
create index match_code_shared on reports.match_code (code, report_id);

-- The bands of the MinHash signature of what was told, by which copies meet; of the first of its copies only.
create table reports.copy_band (
    report_id uuid not null references reports.report (id),
    post      text not null,
    band      smallint not null,
    code      bytea not null,
    primary key (report_id, band)
);
select access.guard('reports.copy_band');
revoke update, delete on reports.copy_band from pulang_app;
create index copy_band_shared on reports.copy_band (code, report_id);

-- Which reports officers hold to be about one person, and about which registered person; undone, never removed.
create table reports.link (
    id        uuid primary key,
    report_id uuid not null references reports.report (id),
    other_id  uuid not null references reports.report (id),
    post      text not null,
    linked_by uuid not null,
    linked_at timestamptz not null,
    undone_by uuid,
    undone_at timestamptz,
    check (report_id < other_id),
    check ((undone_by is null) = (undone_at is null))
);
select access.guard('reports.link');
revoke update, delete on reports.link from pulang_app;
grant update (undone_by, undone_at) on reports.link to pulang_app;
create unique index link_standing on reports.link (report_id, other_id) where undone_at is null;
create index link_other on reports.link (other_id);

create table reports.person_link (
    id        uuid primary key,
    report_id uuid not null references reports.report (id),
    person_id uuid not null,
    post      text not null,
    linked_by uuid not null,
    linked_at timestamptz not null,
    undone_by uuid,
    undone_at timestamptz,
    check ((undone_by is null) = (undone_at is null))
);
select access.guard('reports.person_link');
revoke update, delete on reports.person_link from pulang_app;
grant update (undone_by, undone_at) on reports.person_link to pulang_app;
create unique index person_link_standing on reports.person_link (report_id, person_id) where undone_at is null;
create index person_link_person on reports.person_link (person_id);

-- Erasing (docs/decisions/0017): with a person go the reports that officers hold to be about them.
create function reports.also_about(subjects uuid[]) returns setof uuid
language sql stable security definer set search_path = reports, pg_temp as $$
    with about as (
        select r.id, r.group_id from reports.report r
        where r.id = any(subjects)
            or r.id in (select report_id from reports.person_link where person_id = any(subjects) and undone_at is null)),
    whole as (select r.id from reports.report r where r.group_id in (select group_id from about))
    select id from whole
    union select s.id from reports.section s where s.report_id in (select id from whole)
$$;
create function reports.erase(subjects uuid[]) returns void
language sql security definer set search_path = reports, pg_temp as $$
    update reports.report set copy_of = null where copy_of = any(subjects);
    delete from reports.step where report_id = any(subjects);
    delete from reports.section where report_id = any(subjects);
    delete from reports.opened_to where report_id = any(subjects);
    delete from reports.match_code where report_id = any(subjects);
    delete from reports.copy_band where report_id = any(subjects);
    delete from reports.link where report_id = any(subjects) or other_id = any(subjects);
    delete from reports.person_link where report_id = any(subjects) or person_id = any(subjects);
    delete from reports.report where id = any(subjects);
$$;
select access.erases('reports', 11, true);
