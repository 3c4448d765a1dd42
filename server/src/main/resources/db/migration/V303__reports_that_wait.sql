-- What waits for an act is counted on each page: without looking at what has ended.
create index report_unfinished on reports.report (post, id)
    where copy_of is null and closed_at is null and (answered_at is null or topic = 'PERSON' and contacted_at is null);
create index copy_unanswered on reports.report (post, copy_of)
    where copy_of is not null and answered_at is null and closed_at is null;
