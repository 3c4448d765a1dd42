-- The second factor of an account: the sealed secret of its authenticator, and the last step of time whose code was
-- taken, so that no code is taken twice. Unconfirmed until the first code was right. Another secret waits beside it while
-- its owner changes to a new authenticator.
create table access.second_factor (
    account_id   uuid primary key references access.account (id),
    secret       bytea not null,
    last_step    bigint not null default 0,
    confirmed_at timestamptz,
    next_secret  bytea
);

-- Codes for the day on which the authenticator is lost; each is good once.
create table access.recovery_code (
    account_id uuid not null references access.account (id),
    number     int not null check (number between 0 and 9),
    hash       text not null,
    used_at    timestamptz,
    primary key (account_id, number)
);

grant select, insert, update, delete on access.second_factor, access.recovery_code to pulang_app;
