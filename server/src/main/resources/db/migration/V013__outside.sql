-- With whom at the provider outside an account is connected (docs/decisions/0028): a print of the issuer and of what it
-- calls the officer, which can be made with a key outside the database only.
create table access.outside_connection (
    account_id   uuid primary key references access.account (id),
    identity     bytea not null unique,
    connected_at timestamptz not null,
    used_at      timestamptz
);
grant select, insert, update (used_at), delete on access.outside_connection to pulang_app;
