-- What hangs on a report is seen with the report only: a complaint stays hidden from the officer whom it is about, with its
-- steps, with what is sealed apart of it and with whom it opens to.
create policy seen_with_its_report on reports.step as restrictive for select
    using (exists (select from reports.report r where r.id = report_id));
create policy seen_with_its_report on reports.section as restrictive for select
    using (exists (select from reports.report r where r.id = report_id));
create policy seen_with_its_report on reports.opened_to as restrictive for select
    using (exists (select from reports.report r where r.id = report_id));
-- No complaint is a copy of another, so that nothing is kept by which its words could be told to be those of another one.
delete from reports.copy_band b using reports.report r where r.id = b.report_id and r.topic = 'COMPLAINT';
