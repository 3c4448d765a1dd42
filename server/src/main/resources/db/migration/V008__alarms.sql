-- Unusual reading, found in the audit trail when the supervisor looks.
create index audit_entry_at on access.audit_entry using brin (at) with (pages_per_range = 32);
-- What was read since the supervisor last looked is asked for on each visit to their home page.
create index audit_entry_alarming on access.audit_entry (at)
    where (act = 'opened' and subject_kind = 'person') or act = 'refused passkey'
        or act = 'gave first password' or act = 'removed second factor';

-- People whom nobody has a reason to open; whoever does raises an alarm.
-- Who takes a watch off silences nothing that it had found before.
create table access.canary (
    person_id    uuid not null,
    post         text not null references access.post (code),
    planted_by   uuid not null,
    planted_at   timestamptz not null,
    taken_off_by uuid,
    taken_off_at timestamptz,
    primary key (person_id, planted_at),
    check ((taken_off_by is null) = (taken_off_at is null))
);
create unique index canary_standing on access.canary (person_id) where taken_off_at is null;
select access.guard('access.canary');
grant select, insert, update (taken_off_by, taken_off_at) on access.canary to pulang_app;

-- Until when each supervisor has seen the alarms.
create table access.alarm_seen (
    officer uuid primary key,
    at      timestamptz not null
);
alter table access.alarm_seen enable row level security;
create policy own_look on access.alarm_seen
    using (officer = nullif(current_setting('pulang.user', true), '')::uuid)
    with check (officer = nullif(current_setting('pulang.user', true), '')::uuid);
grant select, insert, update on access.alarm_seen to pulang_app;
