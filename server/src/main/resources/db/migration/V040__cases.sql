-- Cases: one for each person and incident, everything that happened to it, and the views that officers keep.
select access.open_module('cases');

-- person_id and merged_into follow joins and splits of people; opened_for is whom the case was opened for, for good.
-- stage, next_task and the first clock are derived from the facts and kept here so that lists can be sorted by them.
create table cases.protection_case (
    id          uuid primary key,
    number      text not null unique,
    person_id   uuid not null,
    opened_for  uuid not null,
    incident_id uuid not null,
    post        text not null,
    owner       uuid,
    stage       text not null,
    stage_since timestamptz not null,
    next_task   text not null,
    due_at      timestamptz,
    due_clock   text,
    near_from   timestamptz,
    opened_at   timestamptz not null,
    opened_by   uuid not null,
    merged_into uuid references cases.protection_case (id),
    unique (incident_id, opened_for),
    constraint one_live_case_for_a_person exclude using btree (person_id with =, incident_id with =)
        where (merged_into is null) deferrable initially deferred
);
select access.guard_person('cases.protection_case', 'person_id');
create index case_incident on cases.protection_case (incident_id, stage) where merged_into is null;
create index case_owner on cases.protection_case (owner, due_at) where merged_into is null;
create index case_person on cases.protection_case (person_id);
create index case_rests_in on cases.protection_case (merged_into) where merged_into is not null;

-- case_id follows joins and splits; recorded_for is the case that the fact was noted on, and whose key seals the detail.
-- The mark is a keyed hash by which the same fact is known again.
create table cases.case_fact (
    id           uuid primary key,
    case_id      uuid not null references cases.protection_case (id),
    recorded_for uuid not null references cases.protection_case (id),
    person_id    uuid not null,
    post         text not null,
    fact         text not null,
    at           timestamptz not null,
    detail       bytea not null,
    mark         bytea not null,
    noted_at     timestamptz not null,
    noted_by     uuid not null,
    unique (recorded_for, mark)
);
select access.guard_person('cases.case_fact', 'person_id');
create index case_fact_case on cases.case_fact (case_id, at);

-- A receiving agency countersigns the handover of the people who were shown to it, and nothing else.
create policy handed_over on cases.case_fact for insert
    with check (access.was_shown(person_id) and fact = 'HANDED_OVER');
create policy stage_of_handed_over on cases.protection_case for update
    using (access.was_shown(person_id)) with check (access.was_shown(person_id));

create table cases.case_sequence (
    country text not null,
    year    int not null,
    last    int not null,
    primary key (country, year)
);

create table cases.saved_view (
    id       uuid primary key,
    officer  uuid not null,
    post     text not null,
    mark     bytea not null,
    name     bytea not null,
    query    bytea not null,
    saved_at timestamptz not null,
    unique (officer, mark)
);
select access.guard('cases.saved_view');

-- Erasing (docs/decisions/0017): the case goes with its facts.
create function cases.also_about(subjects uuid[]) returns setof uuid
language sql stable security definer set search_path = cases, pg_temp as $$
    select c.id from cases.protection_case c
    where c.person_id = any(subjects) or c.opened_for = any(subjects) or c.merged_into = any(subjects)
$$;
create function cases.erase(subjects uuid[]) returns void
language sql security definer set search_path = cases, pg_temp as $$
    delete from cases.case_fact where case_id = any(subjects) or recorded_for = any(subjects);
    update cases.protection_case set merged_into = null where merged_into = any(subjects);
    delete from cases.protection_case where id = any(subjects);
$$;
select access.erases('cases', 50, true);
