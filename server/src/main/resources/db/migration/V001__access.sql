-- Access: who may log in, at which post, what they did, and the two tools that every other schema uses:
-- access.open_module makes a schema that the application may use, access.guard puts a row-level policy on a table.

create schema access;
grant usage on schema access to pulang_app;

create function access.open_module(module text) returns void language plpgsql as $$
begin
    execute format('create schema if not exists %I', module);
    execute format('grant usage on schema %I to pulang_app', module);
    execute format('alter default privileges in schema %I grant select, insert, update, delete on tables to pulang_app', module);
    execute format('alter default privileges in schema %I grant usage, select on sequences to pulang_app', module);
end $$;

create table access.post (
    code     text primary key,
    kind     text not null check (kind in ('MISSION', 'HEADQUARTERS', 'AGENCY')),
    name_id  text not null,
    name_en  text not null,
    zone     text not null
);

insert into access.post (code, kind, name_id, name_en, zone) values
    ('PNH', 'MISSION', 'KBRI Phnom Penh', 'Indonesian Embassy Phnom Penh', 'Asia/Phnom_Penh'),
    ('HQ', 'HEADQUARTERS', 'Kementerian Luar Negeri', 'Ministry of Foreign Affairs', 'Asia/Jakarta'),
    ('KEMENSOS', 'AGENCY', 'Kementerian Sosial', 'Ministry of Social Affairs', 'Asia/Jakarta'),
    ('BP3MI', 'AGENCY', 'BP3MI Banten', 'Migrant Worker Protection Office Banten', 'Asia/Jakarta'),
    ('PEMDA', 'AGENCY', 'Pemerintah daerah asal', 'Local government of origin', 'Asia/Jakarta'),
    ('POLRI', 'AGENCY', 'Kepolisian Negara RI', 'Indonesian National Police', 'Asia/Jakarta');

create table access.account (
    id            uuid primary key,
    login         text not null unique check (login = lower(login)),
    name          text not null,
    password_hash text not null,
    role          text not null,
    post          text not null references access.post (code),
    section       text not null,
    active        boolean not null default true,
    opened_at     timestamptz not null
);
create index account_post on access.account (post);

-- Which agency may see whom: those who were handed over to it, and those who were found to be the same person;
-- the second kind names the person through whom it holds, so that it ends when the two are taken apart again.
create table access.shown (
    agency    text not null references access.post (code),
    person_id uuid not null,
    at        timestamptz not null,
    through   uuid,
    primary key (agency, person_id)
);

create table access.audit_entry (
    id           uuid primary key,
    at           timestamptz not null,
    user_id      uuid not null,
    role         text not null,
    post         text not null,
    act          text not null,
    purpose      text not null,
    subject_kind text not null,
    subjects     uuid[] not null,
    detail       text not null
);
create index audit_entry_subjects on access.audit_entry using gin (subjects);
create index audit_entry_user on access.audit_entry (user_id, at);

grant select, insert, update on access.account to pulang_app;
grant select on access.post to pulang_app;
create index shown_person on access.shown (person_id);
grant select, insert, delete on access.shown to pulang_app;
grant select, insert on access.audit_entry to pulang_app;

-- True where the acting person works at the post, or works for the headquarters. Nobody acting sees nothing.
create function access.sees_post(post text) returns boolean language sql stable as $$
    select post = nullif(current_setting('pulang.post', true), '') or current_setting('pulang.scope', true) = 'all-posts'
$$;

-- True where the person was handed over to the acting person's agency.
create function access.was_shown(person uuid) returns boolean language sql stable as $$
    select exists (
        select 1 from access.shown
        where shown.agency = nullif(current_setting('pulang.post', true), '') and shown.person_id = person)
$$;

create function access.guard(guarded regclass) returns void language plpgsql as $$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('create policy own_post on %s using (access.sees_post(post)) with check (access.sees_post(post))', guarded);
end $$;

-- As guard, and the agency to which a person was shown may read that person's rows. The policy names its question in
-- full instead of calling was_shown, so that it is asked once a statement and not once a row.
create function access.guard_person(guarded regclass, person_column text) returns void language plpgsql as $$
begin
    perform access.guard(guarded);
    execute format(
        'create policy shown_to_agency on %s for select using (%I in (
             select shown.person_id from access.shown
             where shown.agency = nullif(current_setting(''pulang.post'', true), '''')))',
        guarded, person_column);
end $$;

alter table access.audit_entry enable row level security;
create policy audit_insert on access.audit_entry for insert with check (true);
create policy audit_read on access.audit_entry for select using (access.sees_post(post));
