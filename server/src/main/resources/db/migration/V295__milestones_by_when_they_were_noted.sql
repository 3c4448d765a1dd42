-- What was noted in the last hours, for the situation report: found by when it was noted, not case by case.
create index fact_noted on cases.case_fact (noted_at);
