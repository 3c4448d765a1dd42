-- Whoever sent something reads at their receipt what they sent, and when.
alter table reports.word drop constraint word_kind_check;
alter table reports.word add constraint word_kind_check check (kind in ('ANSWER', 'FAMILY', 'READ', 'SENT'));
