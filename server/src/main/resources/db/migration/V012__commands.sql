-- The ids that clients gave to their commands (docs/decisions/0027). A row is written in the transaction of the act
-- itself: the act of an id that is here has happened, and happens no second time.
create table access.command (
    officer  uuid not null,
    id       uuid not null,
    print    bytea not null check (length(print) = 16),
    at       timestamptz not null,
    ended_at timestamptz,
    location text,
    problem  text,
    primary key (officer, id)
);
create index command_at on access.command (at);
grant select, insert, update (ended_at, location, problem) on access.command to pulang_app;

alter table access.command enable row level security;
create policy own_commands on access.command
    using (officer = nullif(current_setting('pulang.user', true), '')::uuid)
    with check (officer = nullif(current_setting('pulang.user', true), '')::uuid);

-- Forgets what nobody sends again any more, but nothing of the last week, whatever moment is named; the rows of
-- officers who left are among them.
create function access.forget_commands(before timestamptz) returns int
    language sql security definer set search_path = pg_catalog, pg_temp as $$
    with gone as (delete from access.command where at < least(before, now() - interval '7 days') returning 1)
    select count(*)::int from gone
$$;
revoke all on function access.forget_commands(timestamptz) from public;
grant execute on function access.forget_commands(timestamptz) to pulang_app;
