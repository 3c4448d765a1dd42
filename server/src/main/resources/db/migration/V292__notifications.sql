-- Until when an officer has read what concerns them at a post (docs/decisions/0080); what that is follows from other
-- tables. Only the officer sees and writes it.
create table casework.notifications_read (
    officer uuid not null,
    post    text not null,
    until   timestamptz not null,
    primary key (officer, post)
);
select access.guard('casework.notifications_read');
create policy own_reading on casework.notifications_read as restrictive
    using (officer = nullif(current_setting('pulang.user', true), '')::uuid)
    with check (officer = nullif(current_setting('pulang.user', true), '')::uuid);
revoke delete on casework.notifications_read from pulang_app;

create index mention_officer on casework.mention (officer);
