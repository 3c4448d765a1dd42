-- Notes for the next shift are about work that is over soon: they go after 30 days, whatever earlier moment is named, and
-- those of officers who left are among them.
create index shift_note_at on cases.shift_note (noted_at);

create function cases.forget_shift_notes(before timestamptz) returns int
    language sql security definer set search_path = pg_catalog, pg_temp as $$
    with gone as (delete from cases.shift_note where noted_at < least(before, now() - interval '30 days') returning 1)
    select count(*)::int from gone
$$;
revoke all on function cases.forget_shift_notes(timestamptz) from public;
grant execute on function cases.forget_shift_notes(timestamptz) to pulang_app;
