-- Passkeys of officers. Nothing here is secret: whoever steals these rows cannot log in with them, and they are of use
-- again wherever the database is restored, as long as the installation keeps its address.

-- What the authenticators call an officer instead of by the id of the account.
create table access.passkey_handle (
    account_id uuid primary key references access.account (id),
    handle     bytea not null unique check (length(handle) = 32)
);

create table access.passkey (
    id            uuid primary key,
    account_id    uuid not null references access.account (id),
    credential_id bytea not null unique check (length(credential_id) between 1 and 1023),
    attestation   bytea not null, -- what the authenticator showed when the passkey was made; holds the public key
    signatures    bigint not null, -- how often it has signed, as it says itself; synced passkeys always say 0
    transports    text not null,
    name          text not null check (length(name) between 1 and 60),
    made_at       timestamptz not null,
    used_at       timestamptz
);
create index passkey_account on access.passkey (account_id);

grant select, insert, update, delete on access.passkey, access.passkey_handle to pulang_app;
