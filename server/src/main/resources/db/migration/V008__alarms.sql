-- Unusual reading, found in the audit trail when the supervisor looks.
create index audit_entry_at on access.audit_entry using brin (at) with (pages_per_range = 32);

-- People whom nobody has a reason to open; whoever does raises an alarm.
create table access.canary (
    person_id  uuid primary key,
    post       text not null references access.post (code),
    planted_by uuid not null,
    planted_at timestamptz not null
);
select access.guard('access.canary');
grant select, insert, delete on access.canary to pulang_app;
