-- An offer of work that looks like a fraud is a topic of its own (docs/decisions/0120), with the target of a fraud.
alter table reports.report drop constraint report_topic_check;
alter table reports.report add constraint report_topic_check check (topic in ('PERSON', 'FRAUD', 'OFFER', 'COMPLAINT'));
alter table reports.target drop constraint target_code_check;
alter table reports.target add constraint target_code_check
    check (code in ('LIFE', 'ACUTE', 'RAISED', 'NO_SIGN', 'FRAUD', 'OFFER', 'COMPLAINT'));
insert into reports.target (code, version, since, minutes, proposal, source_id, source_en) values
    ('OFFER', 1, '2025-01-01', 1440, true, 'seperti laporan tanpa tanda bahaya', 'as a report without a sign of danger');
