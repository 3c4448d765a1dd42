-- Whom an office has refused is in the care of the mission again (docs/decisions/0044): from that moment the office reads
-- neither the row nor the paper of the handover.
alter policy receiving_agency_reads on repatriation.handover
    using (coalesce(handed_on_to, agency) = access.own_post() and refused_at is null);
alter policy receiving_agency_countersigns on repatriation.handover
    using (coalesce(handed_on_to, agency) = access.own_post() and refused_at is null)
    with check (coalesce(handed_on_to, agency) = access.own_post() and refused_at is null);

-- Writes the refusal of the acting officer once; returns whether nothing was answered before. It is a function because the
-- row is out of the office's sight once it is written.
create function repatriation.refuse(refused uuid, refuser_name bytea, moment timestamptz, because bytea) returns boolean
language plpgsql security definer set search_path = repatriation, pg_temp as $$
begin
    update repatriation.handover
    set refused_by = current_setting('pulang.user')::uuid, refused_by_name = refuser_name, refused_at = moment,
        refused_because = because
    where id = refused and coalesce(handed_on_to, agency) = access.own_post()
        and received_at is null and refused_at is null;
    return found;
end $$;
revoke execute on function repatriation.refuse(uuid, bytea, timestamptz, bytea) from public;
grant execute on function repatriation.refuse(uuid, bytea, timestamptz, bytea) to pulang_app;
