-- Whether what an officer concluded follows from what was found, and how it was asked (docs/decisions/0164): empty for what was
-- recorded before that was a rule, until the server has looked at it. Nothing that was found is changed by it.
alter table screening.conclusion add column sound boolean;
grant update (case_id, sound) on screening.conclusion to pulang_app;
create index conclusion_unjudged on screening.conclusion (case_id) where sound is null and finding is not null;
create index conclusion_unsound on screening.conclusion (case_id) where not sound;
