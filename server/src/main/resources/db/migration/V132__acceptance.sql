-- Acceptance (docs/decisions/0044): an agency accepts a handover by its countersignature, or refuses it with a reason; then the
-- person is in the care of the mission again, and may be handed over anew. What nobody answers in time is noted as overdue.
alter table repatriation.handover
    drop constraint handover_seat_id_key,
    add column refused_by      uuid,
    add column refused_by_name bytea,
    add column refused_at      timestamptz,
    add column refused_because bytea,
    add column overdue_at      timestamptz,
    add column basis           text check (basis in ('CHOICE', 'LAW')),
    add constraint refused_by_another check (refused_by <> handed_by),
    add constraint refused_by_someone check ((refused_by is null) = (refused_at is null)),
    add constraint refused_for_a_reason check ((refused_at is null) = (refused_because is null)),
    add constraint accepted_or_refused check (received_at is null or refused_at is null);
create unique index one_handover_a_seat on repatriation.handover (seat_id) where refused_at is null;
create index handover_unanswered on repatriation.handover (handed_at) where received_at is null and refused_at is null;

alter table repatriation.verification add column refused_on date;

create or replace function repatriation.erase(subjects uuid[]) returns void
language sql security definer set search_path = repatriation, pg_temp as $$
    update repatriation.seat set detail = null where id = any(subjects);
    update repatriation.handover set code = '', paper = '', handed_by_name = '',
        received_by_name = case when received_by_name is not null then ''::bytea end,
        refused_by_name = case when refused_by_name is not null then ''::bytea end,
        refused_because = case when refused_because is not null then ''::bytea end
    where case_id = any(subjects) or recorded_for = any(subjects);
$$;
