-- A row of which an earlier server made a code has no word about a recall; a column that says "no" of it makes its code
-- another (docs/decisions/0035). So nothing is said of a handover that was not recalled.
alter table repatriation.handover alter column recalled drop default, alter column recalled drop not null,
    drop constraint refused_by_another,
    add constraint refused_by_another check (recalled is true or refused_by <> handed_by),
    drop constraint recalled_before_it_was_accepted,
    add constraint recalled_before_it_was_accepted check (recalled is not true or refused_at is not null and basis is not null);

-- Rows that were written since the column came had their codes made with it, and keep it.
update repatriation.handover set recalled = null
where not recalled and age(xmin) > (select max(age(xmin)) from flyway_schema_history where version = '420');

create or replace function repatriation.refused_at(asked uuid) returns timestamptz
language sql stable security definer set search_path = repatriation, pg_temp as $$
    select refused_at from repatriation.handover
    where id = asked and coalesce(handed_on_to, agency) = access.own_post() and recalled is not true
$$;
