-- Who registers somebody by mistake takes that back within ten minutes, alone: the row moves to a list of its own that is withdrawn
-- from the beginning, and the case rests in itself. Any other list is withdrawn by two officers, and no row leaves it.
create function incidents.taken_back_at_once() returns trigger language plpgsql set search_path = incidents, pg_temp as $$
begin
    if not exists (
            select from incidents.roster was join incidents.roster now_in on now_in.id = new.roster_id
            where was.id = old.roster_id and was.edition = 0 and was.withdrawn_at is null and now_in.edition = 0
                and now_in.withdrawn_at between old.written_at and old.written_at + interval '10 minutes') then
        raise exception 'a row leaves a register within ten minutes only';
    end if;
    return new;
end $$;
create trigger taken_back_at_once before update of roster_id on incidents.statement
    for each row when (old.roster_id is distinct from new.roster_id) execute function incidents.taken_back_at_once();
