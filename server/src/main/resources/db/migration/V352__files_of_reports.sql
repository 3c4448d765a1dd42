-- Files that were sent with a report through the public process: of pictures their pixels only, sealed as attachments are.
create table reports.file (
    id          uuid primary key,
    report_id   uuid not null references reports.report (id),
    post        text not null,
    name        bytea not null,
    kind        text not null check (kind in ('PDF', 'JPEG', 'PNG')),
    size        int not null,
    content     bytea not null,
    received_at timestamptz not null
);
select access.guard('reports.file');
revoke update, delete on reports.file from pulang_app;
create policy seen_with_its_report on reports.file as restrictive for select
    using (exists (select from reports.report r where r.id = report_id));
create index file_report on reports.file (report_id, received_at);

create or replace function reports.erase(subjects uuid[]) returns void
language sql security definer set search_path = reports, pg_temp as $$
    update reports.report set copy_of = null where copy_of = any(subjects);
    delete from portal.mailbox where index in (select m.box from reports.mailbox m where m.report_id = any(subjects));
    delete from reports.mailbox where report_id = any(subjects);
    delete from reports.word where report_id = any(subjects);
    delete from reports.file where report_id = any(subjects);
    delete from reports.step where report_id = any(subjects);
    delete from reports.section where report_id = any(subjects);
    delete from reports.opened_to where report_id = any(subjects);
    delete from reports.match_code where report_id = any(subjects);
    delete from reports.copy_band where report_id = any(subjects);
    delete from reports.link where report_id = any(subjects) or other_id = any(subjects);
    delete from reports.person_link where report_id = any(subjects) or person_id = any(subjects);
    delete from reports.report where id = any(subjects);
$$;
