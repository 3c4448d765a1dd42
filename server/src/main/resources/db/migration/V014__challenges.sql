-- The challenges of passkeys that were answered, each once: who comes second with one of them, at the same moment too,
-- finds it here. A row is written in the transaction of what the answer does.
create table access.answered_challenge (
    challenge bytea primary key check (length(challenge) = 32),
    until     timestamptz not null
);
create index answered_challenge_until on access.answered_challenge (until);
grant select, insert, delete on access.answered_challenge to pulang_app;
