-- Registering people one by one (docs/decisions/0089). A list of edition 0 is a register: officers add rows to it one by one,
-- and no file corrects it.
create index roster_register on incidents.roster (incident_id) where edition = 0 and withdrawn_at is null;

-- The incident in which a post registers, month by month, who belongs to no other one.
create table incidents.walk_in (
    post        text not null references access.post (code),
    month       date not null,
    incident_id uuid not null references incidents.incident (id),
    primary key (post, month)
);
select access.guard('incidents.walk_in');
revoke update, delete on incidents.walk_in from pulang_app;

select access.open_module('registration');

-- How somebody was seen to be when they were registered. triage: 1 immediate, 2 urgent, 3 routine.
create table registration.arrival (
    id            uuid primary key,
    case_id       uuid not null references cases.protection_case (id),
    recorded_for  uuid not null references cases.protection_case (id),
    post          text not null,
    triage        smallint not null check (triage between 1 and 3),
    seen          bytea not null,
    registered_at timestamptz not null,
    registered_by uuid not null
);
select access.guard('registration.arrival');
revoke update, delete on registration.arrival from pulang_app;
grant update (case_id) on registration.arrival to pulang_app;
create index arrival_case on registration.arrival (case_id, registered_at desc);
create index arrival_recorded_for on registration.arrival (recorded_for);
create index arrival_of_post on registration.arrival (post, registered_at desc);

-- The tokens that people carry: a code without a name, found by a keyed hash. The code follows from the id.
create table registration.token (
    id           uuid primary key,
    case_id      uuid not null references cases.protection_case (id),
    recorded_for uuid not null references cases.protection_case (id),
    post         text not null,
    mark         bytea not null unique,
    issued_at    timestamptz not null,
    issued_by    uuid not null,
    ended_at     timestamptz,
    ended_by     uuid,
    check ((ended_at is null) = (ended_by is null))
);
select access.guard('registration.token');
revoke update, delete on registration.token from pulang_app;
grant update (case_id, ended_at, ended_by) on registration.token to pulang_app;
create index token_case on registration.token (case_id, issued_at desc);
create index token_recorded_for on registration.token (recorded_for);

-- Erasing (docs/decisions/0017): all of it goes with the case.
create function registration.erase(subjects uuid[]) returns void
language sql security definer set search_path = registration, pg_temp as $$
    delete from registration.arrival where case_id = any(subjects) or recorded_for = any(subjects);
    delete from registration.token where case_id = any(subjects) or recorded_for = any(subjects);
$$;
select access.erases('registration', 14, false);
