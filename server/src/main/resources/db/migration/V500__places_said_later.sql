-- The same form sent again may name another place: it is sealed apart like the first one, and both are read together.
alter table reports.section drop constraint section_report_id_kind_key;
create index section_of_report on reports.section (report_id, kind, id);
