-- Two accounts make two officers: that one was opened, or moved to another post or role, is told at its post. So is that the
-- audit trail is not as it was written, and that the database was put back to an earlier moment.
drop policy audit_read_about_accounts on access.audit_entry;
create policy audit_read_about_accounts on access.audit_entry for select using (
    act in ('gave first password', 'removed second factor', 'moved account', 'opened account')
    and exists (select 1 from access.account a where a.id = any(subjects) and access.sees_post(a.post)));

drop index access.audit_entry_alarming;
create index audit_entry_alarming on access.audit_entry (at)
    where act in ('opened', 'exported', 'taken', 'refused passkey', 'gave first password', 'removed second factor',
        'moved account', 'opened account', 'second step closed', 'found broken trail', 'put back from a backup');
