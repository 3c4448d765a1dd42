-- When an incident was closed, and opened again: nothing is registered in one that is closed (docs/decisions/0093). Like the
-- incident itself it is known to all posts, which hand lists in.
create table incidents.closure (
    id          uuid primary key,
    incident_id uuid not null references incidents.incident (id),
    reason      text not null check (reason in ('PEOPLE_HOME', 'CONTINUED_ELSEWHERE', 'OPENED_TWICE', 'OPENED_BY_MISTAKE')),
    into_id     uuid references incidents.incident (id),
    closed_at   timestamptz not null,
    closed_by   uuid not null,
    reopened_at timestamptz,
    reopened_by uuid,
    check ((reason = 'OPENED_TWICE') = (into_id is not null)),
    check (into_id is distinct from incident_id),
    check ((reopened_at is null) = (reopened_by is null))
);
revoke update, delete on incidents.closure from pulang_app;
grant update (reopened_at, reopened_by) on incidents.closure to pulang_app;
create unique index closure_standing on incidents.closure (incident_id) where reopened_at is null;
create index closure_into on incidents.closure (into_id) where reopened_at is null;
