-- Assistance: who may travel, as medical officers found (sealed). Rows are only added; a case may rest in another one.
select access.open_module('assistance');

create table assistance.fitness_finding (
    id           uuid primary key,
    case_id      uuid not null references cases.protection_case (id),
    recorded_for uuid not null references cases.protection_case (id),
    post         text not null,
    found        bytea not null,
    on_date      date not null,
    valid_until  date not null,
    recorded_at  timestamptz not null,
    recorded_by  uuid not null
);
select access.guard('assistance.fitness_finding');
create policy shown_to_agency on assistance.fitness_finding for select
    using (exists (select 1 from cases.protection_case c where c.id = case_id and access.was_shown(c.person_id)));
revoke update, delete on assistance.fitness_finding from pulang_app;
grant update (case_id) on assistance.fitness_finding to pulang_app;
create index fitness_case on assistance.fitness_finding (case_id, on_date desc, recorded_at desc);
create index fitness_recorded_for on assistance.fitness_finding (recorded_for);

-- Erasing (docs/decisions/0017): what was found goes with the case.
create function assistance.erase(subjects uuid[]) returns void
language sql security definer set search_path = assistance, pg_temp as $$
    delete from assistance.fitness_finding where case_id = any(subjects) or recorded_for = any(subjects);
$$;
select access.erases('assistance', 10, false);
