-- Who was opened lately, or whose role, password or second step somebody changed, is no second officer for a day, unless a
-- head of mission at headquarters answers for the account (docs/decisions/0041). Accounts from before are not recent.
alter table access.account
    add column changed_at timestamptz,
    add column answered_by uuid,
    add column answered_at timestamptz,
    add column answered_reason text;
