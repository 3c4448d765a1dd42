-- How many statements of an incident are like too many others to be compared one by one (docs/decisions/0157).
alter table people.match_run add column too_many_alike integer not null default 0;
