-- Since when lists say that somebody was seen (docs/decisions/0108): each row of the kinds that are asked for, by when it first
-- came. A list that was withdrawn says nothing of any day. It shows what the policies of rows show the one who asks.
create function incidents.attested_from(about uuid, kinds text[]) returns table (statement_id uuid, since timestamptz)
language sql stable set search_path = incidents, pg_temp as $$
    select s.id, coalesce((select min(v.written_at) from incidents.statement_version v where v.statement_id = s.id), s.written_at)
    from incidents.statement s join incidents.roster r on r.id = s.roster_id
    where s.incident_id = about and r.withdrawn_at is null and r.kind = any(kinds)
$$;
revoke all on function incidents.attested_from(uuid, text[]) from public;
grant execute on function incidents.attested_from(uuid, text[]) to pulang_app;
