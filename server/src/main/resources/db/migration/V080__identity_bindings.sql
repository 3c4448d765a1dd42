-- Who was cleared is who flies (docs/decisions/0031): what was recorded of somebody is bound to a keyed print of who they
-- were held to be then.

-- What all statements say of who somebody is, sealed, and its print. The baseline is the print that a data folder of an
-- earlier version had at its first start with this one: what was recorded before is bound to it.
alter table people.person
    add column stated bytea,
    add column stated_print bytea,
    add column baseline_print bytea;

-- An identity to which something was bound.
create table people.identity_snapshot (
    person_id uuid not null references people.person (id),
    post      text not null,
    print     bytea not null,
    identity  bytea not null,
    pinned_at timestamptz not null,
    primary key (person_id, print)
);

-- What was bound to the identity before holds for the identity after: because linkage finds the same person in another
-- spelling, or because two officers have said so.
create table people.identity_agreement (
    person_id    uuid not null references people.person (id),
    post         text not null,
    before_print bytea not null,
    after_print  bytea not null,
    maker        text not null check (maker in ('LINKAGE', 'OFFICERS')),
    made_at      timestamptz not null,
    primary key (person_id, before_print, after_print)
);

-- An identity that contradicts what something was bound to. One officer answers with a reason, a second one agrees.
create table people.identity_change (
    id           uuid primary key,
    person_id    uuid not null references people.person (id),
    post         text not null,
    after_print  bytea not null,
    differing    text[] not null,
    found_at     timestamptz not null,
    answer       text check (answer in ('SAME', 'OTHER')),
    reason       bytea,
    answered_by  uuid,
    answered_at  timestamptz,
    decided_by   uuid,
    decided_at   timestamptz,
    decision     text check (decision in ('SAME', 'OTHER', 'LAPSED')),
    check ((decided_at is null) = (decision is null)),
    check (decision is null or decision = 'LAPSED'
        or (decision = answer and answered_by is not null and decided_by is not null and decided_by <> answered_by)),
    unique (person_id, after_print)
);
create index identity_change_open on people.identity_change (person_id) where decided_at is null;

select access.guard_person('people.identity_snapshot', 'person_id');
select access.guard_person('people.identity_agreement', 'person_id');
select access.guard_person('people.identity_change', 'person_id');

alter table people.identity_assertion add column identity_print bytea;
alter table clearances.gate_fact add column identity_print bytea;
alter table clearances.gate_override add column identity_print bytea;
alter table clearances.pass add column identity_print bytea;
alter table repatriation.seat add column identity_print bytea;

create or replace function people.erase(subjects uuid[]) returns void
language sql security definer set search_path = people, pg_temp as $$
    delete from people.registry_turn where person_id = any(subjects);
    delete from people.registry_question where person_id = any(subjects);
    delete from people.identity_assertion where person_id = any(subjects);
    delete from people.identity_change where person_id = any(subjects);
    delete from people.identity_agreement where person_id = any(subjects);
    delete from people.identity_snapshot where person_id = any(subjects);
    delete from people.happening where person_id = any(subjects) or other_id = any(subjects);
    delete from people.split where person_id = any(subjects);
    delete from people.answer a using people.question q
    where q.id = a.question_id and (q.left_id = any(subjects) or q.right_id = any(subjects));
    delete from people.question where left_id = any(subjects) or right_id = any(subjects);
    delete from people.link where left_id = any(subjects) or right_id = any(subjects);
    delete from people.membership where person_id = any(subjects) or statement_id = any(subjects);
    update people.person set merged_into = null where merged_into = any(subjects);
    delete from people.person where id = any(subjects);
$$;
