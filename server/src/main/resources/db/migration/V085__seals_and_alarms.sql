-- A seal is a seal (docs/decisions/0034): who made the present owner of a case its owner. Who took a case for themself is
-- shown nothing sealed by that; null where it is not known who gave it.
alter table cases.protection_case add column given_by uuid;

-- Whose data lies behind what was opened: alarms count people, by whatever they were read.
create view access.person_behind with (security_invoker = true) as
    select statement_id as subject, person_id as person from people.membership
    union all
    select id, person_id from cases.protection_case;
grant select on access.person_behind to pulang_app;

drop index access.audit_entry_alarming;
create index audit_entry_alarming on access.audit_entry (at)
    where act in ('opened', 'exported', 'taken', 'refused passkey', 'gave first password', 'removed second factor');
