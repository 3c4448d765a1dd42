-- What was done to an account is read at the post of the account too, whatever the post of the administrator who did it:
-- by the supervisor there, and by its owner.
create policy audit_read_about_accounts on access.audit_entry for select using (
    act in ('gave first password', 'removed second factor', 'moved account')
    and exists (select 1 from access.account a where a.id = any(subjects) and access.sees_post(a.post)));

drop index access.audit_entry_alarming;
create index audit_entry_alarming on access.audit_entry (at)
    where act in ('opened', 'exported', 'taken', 'refused passkey', 'gave first password', 'removed second factor',
        'moved account', 'second step closed');

-- How often the second step of an account failed under its present password (a print of whose hash stands beside, so that
-- another password begins anew). At the limit it is closed until an administrator gives another password.
create table access.second_step_failure (
    account_id  uuid primary key references access.account (id),
    of_password text not null,
    failures    int not null,
    since       timestamptz not null
);
grant select, insert, update, delete on access.second_step_failure to pulang_app;
