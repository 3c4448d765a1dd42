-- Clocks that act (docs/decisions/0087). Each clock of a case with its moments, derived from milestones and pauses as the
-- stage is, so that who has to know of it is found along an index. clocks_of says which edition of the pack they follow.
alter table cases.protection_case add column clocks_of text;
create index case_clocks_of on cases.protection_case (post, clocks_of) where merged_into is null;
drop trigger noted_insert on cases.protection_case;
drop trigger noted_update on cases.protection_case;
drop trigger noted_delete on cases.protection_case;
select access.code_rows('cases.protection_case', 'r.id::text', 'r.id',
    '{stage,stage_since,next_task,due_at,due_clock,near_from,clocks_of}');

create table cases.case_clock (
    case_id           uuid not null references cases.protection_case (id),
    post              text not null,
    clock             text not null,
    since             timestamptz not null,
    near_from         timestamptz not null,
    due_at            timestamptz not null,
    supervisor_from   timestamptz,
    headquarters_from timestamptz,
    stopped_at        timestamptz,
    taken_seconds     bigint,
    primary key (case_id, clock),
    check ((stopped_at is null) = (taken_seconds is null))
);
select access.guard('cases.case_clock');
create index clock_missed on cases.case_clock (due_at) where stopped_at is null;
create index clock_with_supervisor on cases.case_clock (supervisor_from) where stopped_at is null;
create index clock_with_headquarters on cases.case_clock (headquarters_from) where stopped_at is null;
create index clock_stopped on cases.case_clock (stopped_at) where stopped_at is not null;

-- What does not count for a clock. Only added to, but for that somebody ends a pause before its day, or takes it back.
create table cases.clock_pause (
    id           uuid primary key,
    case_id      uuid not null references cases.protection_case (id),
    recorded_for uuid not null references cases.protection_case (id),
    post         text not null,
    clock        text not null,
    reason       bytea not null,
    paused_at    timestamptz not null,
    until        timestamptz not null,
    paused_by    uuid not null,
    resumed_at   timestamptz,
    resumed_by   uuid,
    undone_at    timestamptz,
    undone_by    uuid,
    check (until > paused_at),
    check ((resumed_at is null) = (resumed_by is null)),
    check ((undone_at is null) = (undone_by is null))
);
select access.guard('cases.clock_pause');
revoke update, delete on cases.clock_pause from pulang_app;
grant update (case_id, resumed_at, resumed_by, undone_at, undone_by) on cases.clock_pause to pulang_app;
create index clock_pause_case on cases.clock_pause (case_id);
create index clock_pause_recorded_for on cases.clock_pause (recorded_for);

-- To whom a missed clock was told, and since when; noted by a job, only added to.
create table cases.clock_told (
    case_id      uuid not null references cases.protection_case (id),
    recorded_for uuid not null references cases.protection_case (id),
    post         text not null,
    clock        text not null,
    since        timestamptz not null,
    level        text not null check (level in ('OWNER', 'SUPERVISOR', 'HEADQUARTERS')),
    told_from    timestamptz not null,
    noted_at     timestamptz not null,
    primary key (recorded_for, clock, since, level)
);
select access.guard('cases.clock_told');
revoke update, delete on cases.clock_told from pulang_app;
grant update (case_id) on cases.clock_told to pulang_app;
create index clock_told_case on cases.clock_told (case_id);

create or replace function cases.erase(subjects uuid[]) returns void
language sql security definer set search_path = cases, pg_temp as $$
    delete from cases.case_clock where case_id = any(subjects);
    delete from cases.clock_pause where case_id = any(subjects) or recorded_for = any(subjects);
    delete from cases.clock_told where case_id = any(subjects) or recorded_for = any(subjects);
    delete from cases.broken_glass where case_id = any(subjects) or recorded_for = any(subjects);
    delete from cases.case_fact where case_id = any(subjects) or recorded_for = any(subjects);
    update cases.protection_case set merged_into = null where merged_into = any(subjects);
    delete from cases.protection_case where id = any(subjects);
$$;
