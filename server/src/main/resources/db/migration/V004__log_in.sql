-- Who tried to log in, as far as the limits need it: by name, by address and by both together. The keys are prints, since
-- what is typed as a name may be a password. A pair that came in before is known and not held up by what others try.
create table access.log_in_try (
    kind        text not null check (kind in ('ADDRESS', 'NAME', 'PAIR')),
    key         text not null,
    failures    int not null default 0,
    last_at     timestamptz not null,
    waits_until timestamptz,
    entered_at  timestamptz,
    primary key (kind, key)
);
create index log_in_try_last on access.log_in_try (last_at);
grant select, insert, update, delete on access.log_in_try to pulang_app;

-- Grows with every change of the account; a session that began under an older number is over.
alter table access.account add column version int not null default 1;

-- Whether the password was given by somebody else; its owner then chooses one before anything else is reachable.
alter table access.account add column first_password boolean not null default false;
