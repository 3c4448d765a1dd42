-- Reports that came through the public process, and what is said to whoever sent them (docs/decisions/0095).
alter table reports.report drop constraint report_channel_check;
alter table reports.report add constraint report_channel_check
    check (channel in ('HOTLINE', 'WALK_IN', 'MESSAGE', 'NGO', 'POLICE', 'VIRAL_LINK', 'OTHER_POST', 'PUBLIC_SITE'));

-- box is where portal.mailbox keeps the words; public_key is what they are sealed to. Neither says from whom a report is.
create table reports.mailbox (
    report_id    uuid primary key references reports.report (id),
    post         text not null,
    box          bytea not null unique check (length(box) = 32),
    public_key   bytea not null check (length(public_key) = 32),
    withdrawn_at timestamptz
);
select access.guard('reports.mailbox');
revoke update, delete on reports.mailbox from pulang_app;
grant update (withdrawn_at) on reports.mailbox to pulang_app;
create policy seen_with_its_report on reports.mailbox as restrictive for select
    using (exists (select from reports.report r where r.id = report_id));

create table reports.word (
    id         uuid primary key,
    report_id  uuid not null references reports.report (id),
    post       text not null,
    kind       text not null check (kind in ('ANSWER', 'FAMILY')),
    words      bytea not null,
    written_at timestamptz not null,
    written_by uuid not null
);
select access.guard('reports.word');
revoke update, delete on reports.word from pulang_app;
create policy seen_with_its_report on reports.word as restrictive for select
    using (exists (select from reports.report r where r.id = report_id));
create index word_report on reports.word (report_id, written_at);

create or replace function reports.erase(subjects uuid[]) returns void
language sql security definer set search_path = reports, pg_temp as $$
    update reports.report set copy_of = null where copy_of = any(subjects);
    delete from portal.mailbox where index in (select m.box from reports.mailbox m where m.report_id = any(subjects));
    delete from reports.mailbox where report_id = any(subjects);
    delete from reports.word where report_id = any(subjects);
    delete from reports.step where report_id = any(subjects);
    delete from reports.section where report_id = any(subjects);
    delete from reports.opened_to where report_id = any(subjects);
    delete from reports.match_code where report_id = any(subjects);
    delete from reports.copy_band where report_id = any(subjects);
    delete from reports.link where report_id = any(subjects) or other_id = any(subjects);
    delete from reports.person_link where report_id = any(subjects) or person_id = any(subjects);
    delete from reports.report where id = any(subjects);
$$;
