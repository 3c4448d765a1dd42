-- Officers keep views of the list of people, too (docs/decisions/0103); those that there are belong to the list of cases.
alter table cases.saved_view add column list text not null default 'CASES' check (list in ('CASES', 'PEOPLE'));
alter table cases.saved_view alter column list drop default;

-- By what the list of people of an incident is sorted in the database; names are sorted in the index of names.
create index person_by_statements on people.person (incident_id, statements, id) where merged_into is null;
create index person_by_presence on people.person (incident_id, present, id) where merged_into is null;
