-- What was asserted about who some people are, records that were merged into theirs included, as the acting person sees it:
-- whom it was asked of, and whether it is about who they are held to be today. It is asked for each page of a list, where
-- of most people nothing was asserted, which is found out first. It is planned once, since to plan it takes longer than to
-- answer it, and by the indexes, also in the minute after very many people were written, of whom PostgreSQL has no
-- statistics yet.
create function people.assertions(chosen uuid[]) returns table (
    asked uuid, id uuid, person_id uuid, grade text, source bytea, document bytea, on_day date, recorded_at timestamptz,
    recorded_by uuid, voucher text, bound boolean)
language plpgsql stable set search_path = people, pg_temp set plan_cache_mode = force_generic_plan set enable_seqscan = off
as $$
begin
    if not exists (select from people.person p join people.person every on every.survivor = p.survivor
                   join people.identity_assertion a on a.person_id = every.id where p.id = any(chosen)) then
        return;
    end if;
    return query
    select p.id, a.id, a.person_id, a.grade, a.source, a.document, a.on_day, a.recorded_at, a.recorded_by, a.voucher,
        (coalesce(a.identity_print, now.baseline_print) is not distinct from now.stated_print
            or exists (select from people.person old join people.identity_agreement g on g.person_id = old.id
                       where old.survivor = now.id
                           and g.before_print = coalesce(a.identity_print, now.baseline_print)
                           and g.after_print = now.stated_print))
        and not exists (select from people.identity_change c where c.person_id = now.id and c.decided_at is null)
    from people.person p
    join people.person now on now.id = p.survivor
    join people.person every on every.survivor = p.survivor
    join people.identity_assertion a on a.person_id = every.id
    where p.id = any(chosen);
end
$$;
revoke execute on function people.assertions(uuid[]) from public;
grant execute on function people.assertions(uuid[]) to pulang_app;
