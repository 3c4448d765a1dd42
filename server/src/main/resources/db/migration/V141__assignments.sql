-- An account may hold several roles at several posts, each from–to, one at a time in hand (docs/decisions/0046).
create table access.assignment (
    id         uuid primary key,
    account_id uuid not null references access.account (id),
    role       text not null,
    post       text not null references access.post (code),
    section    text not null check (section <> ''),
    from_at    timestamptz not null,
    until_at   timestamptz,
    given_at   timestamptz not null,
    constraint ends_after_it_begins check (until_at > from_at)
);
create index assignment_account on access.assignment (account_id, from_at);
create index assignment_post on access.assignment (post);
grant select, insert, update, delete on access.assignment to pulang_app;

insert into access.assignment (id, account_id, role, post, section, from_at, given_at)
select uuidv7(), id, role, post, coalesce(nullif(section, ''), 'consular'), opened_at, opened_at from access.account;

-- Role and section of an account are those with which it was opened before there were assignments; its post is the one that is
-- told of what happens to the account. Rows from before keep theirs, since the codes of rows cover them.
alter table access.account alter column role drop not null, alter column section drop not null;

-- So is every post at which somebody is given an assignment.
drop policy audit_read_about_accounts on access.audit_entry;
create policy audit_read_about_accounts on access.audit_entry for select using (
    act in ('gave first password', 'removed second factor', 'moved account', 'opened account')
    and (exists (select 1 from access.account a where a.id = any(subjects) and access.sees_post(a.post))
        or exists (select 1 from access.assignment s where s.account_id = any(subjects) and access.sees_post(s.post))));

select access.code_rows('access.assignment', 'r.id::text', 'r.account_id');
