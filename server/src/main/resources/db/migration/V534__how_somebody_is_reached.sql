-- Where somebody is and how they are reached is sealed apart of every report, whether or not they are said to be inside. Reports
-- of earlier versions have both in what was told, which the desk shows to those on the report alone.
alter table reports.section drop constraint section_kind_check;
alter table reports.section add constraint section_kind_check check (kind in ('PLACE', 'REACH', 'SOURCE'));
