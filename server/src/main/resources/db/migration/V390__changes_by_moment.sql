-- What changed since somebody's last shift (docs/decisions/0102) is found by when it was recorded, not case by case.
create index gate_fact_recorded on clearances.gate_fact (recorded_at);
create index answer_given on people.answer (answered_at);
