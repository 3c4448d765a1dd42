-- A connection is bound to its account by a second print, so that no row can be moved to another account; and each
-- question to a provider is answered once, also by two at the same moment.
delete from access.outside_connection;
alter table access.outside_connection add column bond bytea not null;

create table access.outside_answer (
    state bytea primary key,
    until timestamptz not null
);
create index outside_answer_until on access.outside_answer (until);
grant select, insert, delete on access.outside_answer to pulang_app;
