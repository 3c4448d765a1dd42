-- More rows that decide (docs/decisions/0035): with what officers log in, who carries a case, who travels, by whose word,
-- and whether somebody is still who was cleared.
select access.code_rows('people.identity_change', 'r.id::text', 'r.person_id');
select access.code_rows('people.identity_agreement',
    'r.person_id || ''/'' || encode(r.before_print, ''hex'') || ''/'' || encode(r.after_print, ''hex'')', 'r.person_id');
select access.code_rows('access.passkey', 'r.id::text', 'r.account_id', '{signatures,name,used_at}');
select access.code_rows('access.recovery_code', 'r.account_id || ''/'' || r.number', 'r.account_id');
select access.code_rows('cases.protection_case', 'r.id::text', 'r.id',
    '{stage,stage_since,next_task,due_at,due_clock,near_from}');
select access.code_rows('repatriation.manifest', 'r.id::text', 'r.id');
select access.code_rows('repatriation.seat', 'r.id::text', 'r.manifest_id');
select access.code_rows('repatriation.handover', 'r.id::text', 'r.case_id');
