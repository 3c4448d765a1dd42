-- When the acting person's office has refused a handover; nothing when it has not. It is a function because the row is out of
-- the office's sight once it is refused, and a colleague who answers it as well is told so.
create function repatriation.refused_at(asked uuid) returns timestamptz
language sql stable security definer set search_path = repatriation, pg_temp as $$
    select refused_at from repatriation.handover
    where id = asked and coalesce(handed_on_to, agency) = access.own_post()
$$;
revoke execute on function repatriation.refused_at(uuid) from public;
grant execute on function repatriation.refused_at(uuid) to pulang_app;
