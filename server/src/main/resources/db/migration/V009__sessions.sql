-- Who has logged in, for every server on one database; in the form that Spring Session reads and writes. A row tells
-- nothing and opens nothing: the cookie holds the id sealed with a key outside the database, and what a session
-- remembers is sealed with it too. Sessions are in no backup.
create table access.session (
    primary_id            text primary key,
    session_id            text not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    -- Spring Session would find the sessions of one name by it; Pulang ends them by the version of the account.
    principal_name        text check (principal_name is null)
);
create index session_expiry on access.session (expiry_time);

create table access.session_attributes (
    session_primary_id text not null references access.session (primary_id) on delete cascade,
    attribute_name     text not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);

grant select, insert, update, delete on access.session, access.session_attributes to pulang_app;
