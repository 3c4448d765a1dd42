-- What an office has now is found by two columns: under row-level security an index of an expression is not used.
drop index repatriation.handover_office;
create index handover_received on repatriation.handover (agency, handed_at desc) where handed_on_to is null;
create index handover_handed_on on repatriation.handover (handed_on_to, handed_at desc) where handed_on_to is not null;

-- Standings are asked for by the index of survivors alone.
drop function people.asserted(uuid[]);
