-- Sealed sections of a case (docs/decisions/0016): who is not on the case may break the glass, with a reason, for a
-- limited time; the supervisor is told at once and looks at each.
create table cases.broken_glass (
    id           uuid primary key,
    case_id      uuid not null references cases.protection_case (id),
    recorded_for uuid not null references cases.protection_case (id),
    post         text not null,
    section      text not null,
    officer      uuid not null,
    officer_post text not null,
    reason       bytea not null,
    broken_at    timestamptz not null,
    closes_at    timestamptz not null check (closes_at > broken_at),
    accepted     boolean,
    remark       bytea not null default '',
    reviewed_by  uuid,
    reviewed_at  timestamptz,
    constraint reviewed_by_another check (reviewed_by <> officer),
    constraint reviewed_whole check ((reviewed_by is null) = (accepted is null) and (reviewed_by is null) = (reviewed_at is null)),
    constraint objected_with_a_word check (accepted is distinct from false or length(remark) > 0)
);
select access.guard('cases.broken_glass');
create policy in_the_own_name on cases.broken_glass as restrictive for insert
    with check (officer::text = nullif(current_setting('pulang.user', true), ''));
create policy not_ones_own_review on cases.broken_glass as restrictive for update
    using (true)
    with check (reviewed_by is null or reviewed_by <> officer);
revoke update, delete on cases.broken_glass from pulang_app;
grant update (case_id, accepted, remark, reviewed_by, reviewed_at) on cases.broken_glass to pulang_app;
create index broken_glass_open on cases.broken_glass (officer, case_id, closes_at);
create index broken_glass_case on cases.broken_glass (case_id);
create index broken_glass_recorded_for on cases.broken_glass (recorded_for);
create index broken_glass_told on cases.broken_glass (post, broken_at desc);
create index broken_glass_unreviewed on cases.broken_glass (post) where reviewed_at is null;

-- Erasing (docs/decisions/0017): who broke the glass stays in the audit trail; the reason goes with the case.
create or replace function cases.erase(subjects uuid[]) returns void
language sql security definer set search_path = cases, pg_temp as $$
    delete from cases.broken_glass where case_id = any(subjects) or recorded_for = any(subjects);
    delete from cases.case_fact where case_id = any(subjects) or recorded_for = any(subjects);
    update cases.protection_case set merged_into = null where merged_into = any(subjects);
    delete from cases.protection_case where id = any(subjects);
$$;
