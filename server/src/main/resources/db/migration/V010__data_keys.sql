-- The keys of single subjects (a statement, a person, a case, a file), each wrapped by a key that is not in the database
-- (docs/decisions/0017). Whose row is gone cannot be read by anybody.
create table access.data_key (
    ring    text not null,
    subject uuid not null,
    wrapped bytea not null,
    primary key (ring, subject)
);
create index data_key_subject on access.data_key (subject);
grant select, insert, update, delete on access.data_key to pulang_app;

-- Who may read a row about a subject is said where that row is; here, that somebody must act.
alter table access.data_key enable row level security;
create policy acting on access.data_key
    using (nullif(current_setting('pulang.post', true), '') is not null)
    with check (nullif(current_setting('pulang.post', true), '') is not null);
