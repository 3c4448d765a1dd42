-- Milestones (docs/decisions/0038): each says itself what it does to the stage of its case, so that the timeline knows no
-- module below it by name.
alter table cases.case_fact
    add column effect text check (effect in ('BEGINS', 'REACHES', 'REFUSES', 'LOSES', 'RETURNS')),
    add column stage text,
    add constraint effect_on_a_stage check ((effect is null) = (stage is null));

update cases.case_fact f set effect = known.effect, stage = known.stage
from (values
    ('OPENED', 'REACHES', 'REGISTERED'),
    ('IDENTITY_VERIFIED', 'REACHES', 'IDENTIFIED'),
    ('FIT_TO_TRAVEL', 'REACHES', 'FIT'),
    ('NOT_FIT', 'REFUSES', 'FIT'),
    ('SCREENED_ONCE', 'BEGINS', 'SCREENED'),
    ('SCREENED_TWICE', 'REACHES', 'SCREENED'),
    ('CLEARED', 'REACHES', 'CLEARED'),
    ('CLEARANCE_LOST', 'LOSES', 'CLEARED'),
    ('ON_MANIFEST', 'REACHES', 'ON_MANIFEST'),
    ('MOVED_OFF', 'LOSES', 'ON_MANIFEST'),
    ('BOARDED', 'REACHES', 'TRAVELLING'),
    ('NOT_BOARDED', 'REFUSES', 'TRAVELLING'),
    ('BOARDING_UNDONE', 'RETURNS', 'ON_MANIFEST'),
    ('LANDED', 'REACHES', 'LANDED'),
    ('HANDED_OVER', 'BEGINS', 'HOME')
) known (fact, effect, stage)
where known.fact = f.fact;

-- Who was handed over is home once the agency has countersigned; an earlier version did not wait for that.
update cases.case_fact f set effect = 'REACHES'
where f.fact = 'HANDED_OVER' and exists (
    select 1 from repatriation.handover h where h.case_id = f.case_id and h.received_at is not null);
update cases.protection_case c set stage = 'LANDED', next_task = 'AWAIT_COUNTERSIGNATURE',
    stage_since = coalesce((select max(f.at) from cases.case_fact f where f.case_id = c.id and f.fact = 'LANDED'), stage_since)
where c.stage = 'HOME' and not exists (
    select 1 from cases.case_fact f where f.case_id = c.id and f.stage = 'HOME' and f.effect = 'REACHES');

-- The server notes a countersignature; no agency writes on a case.
drop policy handed_over on cases.case_fact;
drop policy stage_of_handed_over on cases.protection_case;
