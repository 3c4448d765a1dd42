-- Whom an office has refused is in the care of the mission again (docs/decisions/0044), and keeps no office open.
create or replace function access.people_with(office text) returns bigint
language plpgsql stable security definer set search_path = access, pg_temp as $$
begin
    return (select count(*) from (
        select h.person_id from repatriation.handover h
            where coalesce(h.handed_on_to, h.agency) = office and h.paper <> '' and h.refused_at is null
        union select s.person_id from access.shown s where s.agency = office
        union select c.person_id from cases.protection_case c
            where c.post = office and c.merged_into is null and c.stage <> 'HOME') here);
end $$;
