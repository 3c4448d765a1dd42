-- The record that survived a merge, for each record that went into it and for itself. It is a column, because an index of
-- an expression with coalesce is of no use to whom row-level security holds: PostgreSQL does not take coalesce for
-- leakproof, so all people were read instead.
alter table people.person add column survivor uuid not null generated always as (coalesce(merged_into, id)) stored;
drop index people.person_survivor;
create index person_survivor on people.person (survivor);

-- The records of some people about which somebody has asserted who they are, those that were merged included, as the acting
-- person sees them. It is asked for each page of a list, also in the minute after very many people were written, of whom
-- PostgreSQL has no statistics yet: it would read all of them then, and does not where it must use the indexes.
create function people.asserted(chosen uuid[]) returns setof uuid
language plpgsql stable set search_path = people, pg_temp set plan_cache_mode = force_generic_plan set enable_seqscan = off
as $$
declare
    records uuid[] := array(
        select every.id from people.person every where every.survivor = any(array(
            select p.survivor from people.person p where p.id = any(chosen))));
begin
    return query select distinct a.person_id from people.identity_assertion a where a.person_id = any(records);
end
$$;
revoke execute on function people.asserted(uuid[]) from public;
grant execute on function people.asserted(uuid[]) to pulang_app;
