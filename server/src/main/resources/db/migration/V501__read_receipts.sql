-- Whoever sent a report reads that an officer has read it, with the hour.
alter table reports.word drop constraint word_kind_check;
alter table reports.word add constraint word_kind_check check (kind in ('ANSWER', 'FAMILY', 'READ'));
