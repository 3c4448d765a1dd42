-- Clearances: what is held on each gate of each case (it only grows), the lists it came from, overrides, passes.
-- case_id is the case that holds the row today, recorded_for the case it was written for: a join of two cases can be undone.

select access.open_module('clearances');

create table clearances.gate_fact (
    id           uuid primary key,
    seq          bigint generated always as identity,
    case_id      uuid not null,
    recorded_for uuid not null,
    post         text not null,
    gate         text not null,
    word         text not null,
    on_day       date,
    valid_until  date,
    told         bytea not null,
    recorded_by  uuid not null,
    recorded_at  timestamptz not null,
    confirmed_by uuid check (confirmed_by <> recorded_by),
    confirmed_at timestamptz
);
create index gate_fact_latest on clearances.gate_fact (case_id, gate, seq desc);
create index gate_fact_origin on clearances.gate_fact (recorded_for);
select access.guard('clearances.gate_fact');

create table clearances.list_import (
    id          uuid primary key,
    incident_id uuid not null,
    post        text not null,
    file_name   bytea not null,
    digest      text not null,
    problem     bytea,
    received_by uuid not null,
    received_at timestamptz not null
);
create index list_import_incident on clearances.list_import (incident_id, received_at desc);
create index list_import_digest on clearances.list_import (incident_id, digest);
select access.guard('clearances.list_import');

-- The cells are sealed with the key of the case, or of the import where no case is known; the gate is empty where what
-- was written there is no gate.
create table clearances.list_line (
    import_id    uuid not null references clearances.list_import (id),
    row_no       integer not null,
    seq          bigint generated always as identity,
    post         text not null,
    gate         text not null,
    cells        bytea not null,
    outcome      text not null check (outcome in ('APPLIED', 'UNCHANGED', 'PROBLEM')),
    case_id      uuid,
    recorded_for uuid,
    primary key (import_id, row_no)
);
create index list_line_latest on clearances.list_line (case_id, gate, seq desc) where outcome = 'APPLIED';
create index list_line_origin on clearances.list_line (recorded_for);
select access.guard('clearances.list_line');

create table clearances.gate_override (
    id                uuid primary key,
    case_id           uuid not null,
    recorded_for      uuid not null,
    incident_id       uuid not null,
    post              text not null,
    gate              text not null check (gate not in ('return_choice', 'minor_escort', 'open_doubt')),
    reason            bytea not null,
    valid_until       date not null,
    requested_by      uuid not null,
    requested_section text not null,
    requested_at      timestamptz not null,
    decided           text check (decided in ('APPROVED', 'DECLINED')),
    decided_by        uuid,
    decided_section   text,
    decided_at        timestamptz,
    withdrawn_by      uuid,
    withdrawn_at      timestamptz,
    constraint two_people check (decided is distinct from 'APPROVED'
        or (decided_by is not null and decided_by <> requested_by and decided_section <> requested_section))
);
create index gate_override_live on clearances.gate_override (case_id, gate);
create index gate_override_month on clearances.gate_override (requested_at desc);
create index gate_override_origin on clearances.gate_override (recorded_for);
select access.guard('clearances.gate_override');

-- Whether the person of a case could travel when it was last decided.
create table clearances.pass (
    case_id    uuid primary key,
    post       text not null,
    open       boolean not null,
    changed_at timestamptz not null
);
select access.guard('clearances.pass');

-- Erasing (docs/decisions/0017): what was found goes with the case.
create function clearances.erase(subjects uuid[]) returns void
language sql security definer set search_path = clearances, pg_temp as $$
    delete from clearances.gate_fact where case_id = any(subjects) or recorded_for = any(subjects);
    delete from clearances.list_line where case_id = any(subjects) or recorded_for = any(subjects);
    delete from clearances.gate_override where case_id = any(subjects) or recorded_for = any(subjects);
    delete from clearances.pass where case_id = any(subjects);
$$;
select access.erases('clearances', 20, false);
