-- Whose a case was and whose it became stand beside the milestone, so that both can be told; its sealed detail names the
-- new one in words only. What was noted before says nothing of it.
alter table cases.case_fact add column owner uuid, add column former_owner uuid;
create index case_fact_owner on cases.case_fact (owner, noted_at) where owner is not null;
create index case_fact_former_owner on cases.case_fact (former_owner, noted_at) where former_owner is not null;
