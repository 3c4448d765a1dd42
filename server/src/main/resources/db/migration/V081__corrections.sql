-- A corrected list that changes who people with a case are waits for a second officer (docs/decisions/0031).
create table incidents.correction (
    upload_id  uuid primary key references incidents.upload (id) on delete cascade,
    post       text not null,
    kind       text not null,
    fields     jsonb not null,
    corrects   uuid,
    asked_by   uuid not null,
    asked_at   timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    check ((decided_at is null) = (decided_by is null)),
    check (decided_by <> asked_by)
);
select access.guard('incidents.correction');
