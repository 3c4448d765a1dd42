-- Handover to the police (docs/decisions/0142): only by an order whose paper lies here, asked by one officer and approved by another
-- of another section. The order says what is alleged of somebody; so it lies beside the journey and never among the files of the case.
create table repatriation.police_request (
    id             uuid primary key,
    manifest_id    uuid not null references repatriation.manifest (id),
    post           text not null,
    agency         text not null,
    case_id        uuid not null references cases.protection_case (id),
    recorded_for   uuid not null references cases.protection_case (id),
    ground         bytea not null,
    paper          bytea not null,
    paper_kind     text not null check (paper_kind in ('PDF', 'JPEG', 'PNG')),
    asked_by       uuid not null,
    asked_section  text not null,
    asked_at       timestamptz not null,
    decided_by     uuid,
    decided_at     timestamptz,
    handover_id    uuid unique references repatriation.handover (id),
    recall_by      uuid,
    recall_section text,
    recall_at      timestamptz,
    recall_because bytea,
    recalled_by    uuid,
    check ((decided_by is null) = (decided_at is null)),
    check (handover_id is null or decided_by is not null),
    constraint approved_by_another check (handover_id is null or decided_by <> asked_by),
    check ((recall_by is null) = (recall_at is null) and (recall_by is null) = (recall_section is null) and (recall_by is null) = (recall_because is null)),
    check (recall_by is null or handover_id is not null),
    constraint recalled_by_another check (recalled_by is null or recall_by is not null and recalled_by <> recall_by)
);
select access.guard('repatriation.police_request');
create policy asked_first on repatriation.police_request as restrictive for insert
    with check (decided_by is null and recall_by is null);
revoke update, delete on repatriation.police_request from pulang_app;
grant update (case_id, decided_by, decided_at, handover_id, recall_by, recall_section, recall_at, recall_because, recalled_by)
    on repatriation.police_request to pulang_app;
create unique index police_request_waiting on repatriation.police_request (manifest_id, case_id) where decided_at is null;
create index police_request_case on repatriation.police_request (case_id);
create index police_request_recorded_for on repatriation.police_request (recorded_for);
select access.code_rows('repatriation.police_request', 'r.id::text', 'r.case_id', '{case_id}');

-- A handover on a ground of law that nobody asked for and another approved cannot be written, whoever writes it.
create function repatriation.police_needs_two() returns trigger
language plpgsql security definer set search_path = repatriation, pg_temp as $$
begin
    if not exists (select from repatriation.police_request r where r.handover_id = new.id and r.decided_by <> r.asked_by) then
        raise exception 'nobody goes to the police by one officer' using errcode = 'check_violation', constraint = 'police_needs_two';
    end if;
    return null;
end $$;
revoke all on function repatriation.police_needs_two() from public;
create constraint trigger police_needs_two after insert on repatriation.handover deferrable initially deferred
    for each row when (new.basis is not null) execute function repatriation.police_needs_two();

-- A recall ends a handover as a refusal does, and is the mission's own act.
alter table repatriation.handover add column recalled boolean not null default false,
    drop constraint refused_by_another,
    add constraint refused_by_another check (recalled or refused_by <> handed_by),
    add constraint recalled_before_it_was_accepted check (not recalled or refused_at is not null and basis is not null);

create or replace function repatriation.refused_at(asked uuid) returns timestamptz
language sql stable security definer set search_path = repatriation, pg_temp as $$
    select refused_at from repatriation.handover
    where id = asked and coalesce(handed_on_to, agency) = access.own_post() and not recalled
$$;

create or replace function repatriation.erase(subjects uuid[]) returns void
language sql security definer set search_path = repatriation, pg_temp as $$
    update repatriation.seat set detail = null, seating = null where id = any(subjects);
    delete from repatriation.police_request where case_id = any(subjects) or recorded_for = any(subjects);
    update repatriation.handover set code = '', paper = '', handed_by_name = '',
        received_by_name = case when received_by_name is not null then ''::bytea end,
        refused_by_name = case when refused_by_name is not null then ''::bytea end,
        refused_because = case when refused_because is not null then ''::bytea end
    where case_id = any(subjects) or recorded_for = any(subjects);
$$;
