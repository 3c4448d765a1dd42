-- Claims (docs/decisions/0040): what a list says that would open a gate opens nothing until an owner of the gate confirms
-- it (vouched) or refuses it (withdrawn). Which rows a list told is sealed in the row, so that nothing is written here:
-- those that came before and that nobody confirmed are claims from now on, and their gates shut until an owner has spoken.
alter table clearances.gate_fact
    add column vouched_by        uuid,
    add column vouched_at        timestamptz,
    add column withdrawn_by      uuid,
    add column withdrawn_at      timestamptz,
    add column withdrawn_because bytea,
    add constraint one_answer check (vouched_by is null or withdrawn_by is null),
    add constraint second_after_owner check (confirmed_by <> vouched_by);
