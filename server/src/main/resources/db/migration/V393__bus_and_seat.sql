-- Bus and seat (docs/decisions/0106): in which vehicle and on which seat somebody travels, sealed as one text. It is written
-- while the manifest is a draft; whoever approved, approved it, so that nobody changes it afterwards.
alter table repatriation.seat add column seating bytea;

create function repatriation.seating_is_of_a_draft() returns trigger
language plpgsql security definer set search_path = repatriation, pg_temp as $$
begin
    if new.seating is distinct from old.seating and new.seating is not null
        and not exists (select from repatriation.manifest m where m.id = new.manifest_id and m.state = 'DRAFT') then
        raise exception 'bus and seat are given on a draft' using errcode = 'check_violation', constraint = 'seating_is_of_a_draft';
    end if;
    return new;
end $$;
revoke all on function repatriation.seating_is_of_a_draft() from public;
create trigger seating_is_of_a_draft before update of seating on repatriation.seat
    for each row execute function repatriation.seating_is_of_a_draft();

create or replace function repatriation.erase(subjects uuid[]) returns void
language sql security definer set search_path = repatriation, pg_temp as $$
    update repatriation.seat set detail = null, seating = null where id = any(subjects);
    update repatriation.handover set code = '', paper = '', handed_by_name = '',
        received_by_name = case when received_by_name is not null then ''::bytea end,
        refused_by_name = case when refused_by_name is not null then ''::bytea end,
        refused_because = case when refused_because is not null then ''::bytea end
    where case_id = any(subjects) or recorded_for = any(subjects);
$$;
