-- Screening: each talk as one officer concluded it, and what lists report. Rows are only added.
select access.open_module('screening');

-- officer and all that was found are empty where a list only says that a screening was done once or twice.
create table screening.conclusion (
    id             uuid primary key,
    case_id        uuid not null references cases.protection_case (id),
    recorded_for   uuid not null references cases.protection_case (id),
    post           text not null,
    officer        uuid,
    counts         text not null check (counts in ('NOT_YET', 'ONCE', 'TWICE')),
    on_date        date not null,
    source         bytea not null,
    police_present boolean,
    finding        bytea,
    recorded_at    timestamptz not null,
    recorded_by    uuid not null,
    check (officer is null or finding is not null)
);
select access.guard('screening.conclusion');
revoke update, delete on screening.conclusion from pulang_app;
grant update (case_id) on screening.conclusion to pulang_app;
create index conclusion_case on screening.conclusion (case_id, recorded_at);
create index conclusion_recorded_for on screening.conclusion (recorded_for);

-- Erasing (docs/decisions/0017): what was found goes with the case.
create function screening.erase(subjects uuid[]) returns void
language sql security definer set search_path = screening, pg_temp as $$
    delete from screening.conclusion where case_id = any(subjects) or recorded_for = any(subjects);
$$;
select access.erases('screening', 15, false);
