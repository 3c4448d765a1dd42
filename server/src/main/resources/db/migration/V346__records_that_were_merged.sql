-- Whoever asks about a person asks about the record that survived a merge and all that went into it:
-- coalesce(merged_into, id) = that record.
create index person_survivor on people.person (coalesce(merged_into, id));

-- How many open questions and proposed splits there are about each of some people, as the acting person sees them. It is
-- asked for each page of a list: planned once, since to plan it takes longer than to answer it.
create function people.open_doubts(chosen uuid[]) returns table (person uuid, doubts integer)
language plpgsql stable set search_path = people, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
    return query
    with stated as (
        select m.person_id, m.statement_id from people.membership m
        where m.person_id = any(chosen) and access.sees_post(m.post)
    ), asked as (
        select * from people.asked_about(array(select s.statement_id from stated s))
    ), each (person_id, one, other) as (
        select s.person_id, a.left_id, a.right_id from asked a join stated s on s.statement_id = a.left_id
        union
        select s.person_id, a.left_id, a.right_id from asked a join stated s on s.statement_id = a.right_id
        union
        select coalesce(p.merged_into, p.id), s.id, s.id from people.split s join people.person p on p.id = s.person_id
        where s.decided_at is null and coalesce(p.merged_into, p.id) = any(chosen)
    )
    select e.person_id, count(*)::integer from each e group by e.person_id;
end
$$;
revoke execute on function people.open_doubts(uuid[]) from public;
grant execute on function people.open_doubts(uuid[]) to pulang_app;
