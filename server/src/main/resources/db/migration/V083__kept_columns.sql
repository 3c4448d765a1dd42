-- What a row says in columns that nobody compares, apart from what is compared: matching reads a whole incident at once
-- and must not open what it does not need. Rows from before keep it among their facts.
alter table incidents.statement add column kept bytea;
alter table incidents.statement_version add column kept bytea;
