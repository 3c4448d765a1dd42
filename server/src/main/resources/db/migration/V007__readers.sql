-- Who looked at somebody's data, also from other posts and agencies: for the door of readers, which asks on behalf of a
-- head of mission. It tells who, when and why, never what was read, and only of people of the acting person's post.
create function access.readings(about uuid[], most int) returns setof access.audit_entry
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.say('of_own_post', about) then
        return;
    end if;
    return query select e.* from access.audit_entry e
        where e.subjects && about
        order by e.at desc, e.id desc
        limit most;
end $$;
revoke all on function access.readings(uuid[], int) from public;
grant execute on function access.readings(uuid[], int) to pulang_app;
