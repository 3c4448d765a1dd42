-- Who looked at somebody's data, also from other posts and agencies: for the door of readers, which asks on behalf of a
-- head of mission only after the person was found to be of their post. It tells who, when and why, never what was read.
create function access.readings(about uuid[], most int) returns setof access.audit_entry
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select e.* from access.audit_entry e
    where e.subjects && about
        and nullif(current_setting('pulang.post', true), '') is not null
        and not exists (select 1 from access.post p where p.code = current_setting('pulang.post', true) and p.kind = 'AGENCY')
    order by e.at desc, e.id desc
    limit most
$$;
revoke all on function access.readings(uuid[], int) from public;
grant execute on function access.readings(uuid[], int) to pulang_app;
