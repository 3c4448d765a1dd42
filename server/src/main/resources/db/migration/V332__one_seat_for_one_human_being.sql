-- One human being holds one place on a journey, whatever the incident (docs/decisions/0088). A journey that has landed ends what was
-- open before it; who is freed again later may travel again. Within one incident the indexes of the table hold as before.
create function repatriation.seated_elsewhere(people uuid[], incidents uuid[]) returns table (person_id uuid, post text)
language sql stable security definer set search_path = repatriation, pg_temp as $$
    select distinct asked.person_id, s.post
    from unnest(people, incidents) as journey (person_id, incident_id)
    join people.master_person asked on asked.person_id = journey.person_id
    join people.master_person other on other.master_id = asked.master_id and other.person_id <> asked.person_id
    join repatriation.seat s on s.person_id = other.person_id and s.live
    join repatriation.manifest m on m.id = s.manifest_id and m.incident_id <> journey.incident_id
    join incidents.incident i on i.id = journey.incident_id
    where (m.state <> 'LANDED' or m.landed_at > i.happened_at)
$$;
revoke execute on function repatriation.seated_elsewhere(uuid[], uuid[]) from public;
grant execute on function repatriation.seated_elsewhere(uuid[], uuid[]) to pulang_app;

-- Whether two sides who would be one human being hold two places of which one at least is still to be travelled on.
create function repatriation.two_seats(one uuid[], other uuid[]) returns boolean
language sql stable security definer set search_path = repatriation, pg_temp as $$
    select exists (
        select from repatriation.seat s
        join repatriation.manifest m on m.id = s.manifest_id join incidents.incident i on i.id = m.incident_id
        cross join repatriation.seat t
        join repatriation.manifest n on n.id = t.manifest_id join incidents.incident k on k.id = n.incident_id
        where s.live and t.live and s.person_id = any(one) and t.person_id = any(other) and m.incident_id <> n.incident_id
            and (m.state <> 'LANDED' or n.state <> 'LANDED')
            and (m.state <> 'LANDED' or m.landed_at > k.happened_at) and (n.state <> 'LANDED' or n.landed_at > i.happened_at))
$$;
revoke execute on function repatriation.two_seats(uuid[], uuid[]) from public;
grant execute on function repatriation.two_seats(uuid[], uuid[]) to pulang_app;

-- Whoever writes a place holds the human being first, so that of two who do so at once the second sees what the first wrote.
create function repatriation.one_seat_for_one_human_being() returns trigger
language plpgsql security definer set search_path = repatriation, pg_temp as $$
declare
    incident uuid;
begin
    if not new.live or tg_op = 'UPDATE' and old.live then
        return null;
    end if;
    select m.incident_id into incident from repatriation.manifest m where m.id = new.manifest_id;
    perform people.hold_masters(array[new.person_id]);
    if exists (select from repatriation.seated_elsewhere(array[new.person_id], array[incident])) then
        raise exception 'one human being holds one place' using errcode = 'unique_violation', constraint = 'one_live_place_a_human_being';
    end if;
    return null;
end $$;
create trigger one_seat_for_one_human_being after insert or update of live on repatriation.seat
    for each row execute function repatriation.one_seat_for_one_human_being();
