-- Screening is an offer (docs/decisions/0043): what somebody answers who does not want it, of which two officers know; and
-- who takes the second look, and so reads the first talk.
create table screening.offer_answer (
    id           uuid primary key,
    case_id      uuid not null references cases.protection_case (id),
    recorded_for uuid not null references cases.protection_case (id),
    post         text not null,
    answer       text not null check (answer in ('DECLINED', 'NOT_NOW')),
    on_date      date not null,
    recorded_by  uuid not null,
    recorded_at  timestamptz not null,
    known_by     uuid,
    known_at     timestamptz,
    constraint known_by_another check (known_by <> recorded_by),
    check ((known_by is null) = (known_at is null))
);
select access.guard('screening.offer_answer');
revoke update, delete on screening.offer_answer from pulang_app;
grant update (case_id, known_by, known_at) on screening.offer_answer to pulang_app;
create index offer_answer_case on screening.offer_answer (case_id, recorded_at);
create index offer_answer_recorded_for on screening.offer_answer (recorded_for);
create index offer_answer_waiting on screening.offer_answer (post, recorded_at) where known_by is null;

create table screening.second_look (
    id           uuid primary key,
    case_id      uuid not null references cases.protection_case (id),
    recorded_for uuid not null references cases.protection_case (id),
    post         text not null,
    officer      uuid not null,
    begun_at     timestamptz not null,
    ended_at     timestamptz,
    ended_by     uuid,
    check ((ended_at is null) = (ended_by is null))
);
select access.guard('screening.second_look');
revoke update, delete on screening.second_look from pulang_app;
grant update (case_id, ended_at, ended_by) on screening.second_look to pulang_app;
create index second_look_case on screening.second_look (case_id) where ended_at is null;
create index second_look_officer on screening.second_look (officer) where ended_at is null;
create index second_look_recorded_for on screening.second_look (recorded_for);

select access.code_rows('screening.offer_answer', 'r.id::text', 'r.case_id');
select access.code_rows('screening.second_look', 'r.id::text', 'r.case_id');

-- A stage that the person need not pass: the way goes on without it.
alter table cases.case_fact drop constraint case_fact_effect_check;
alter table cases.case_fact add constraint case_fact_effect_check
    check (effect in ('BEGINS', 'REACHES', 'REFUSES', 'LOSES', 'RETURNS', 'PASSES'));

create or replace function screening.erase(subjects uuid[]) returns void
language sql security definer set search_path = screening, pg_temp as $$
    delete from screening.conclusion where case_id = any(subjects) or recorded_for = any(subjects);
    delete from screening.offer_answer where case_id = any(subjects) or recorded_for = any(subjects);
    delete from screening.second_look where case_id = any(subjects) or recorded_for = any(subjects);
$$;
