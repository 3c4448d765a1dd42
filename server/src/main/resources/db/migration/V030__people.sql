-- People: who the statements are about. Links between statements are never deleted, only withdrawn; people keep their
-- ids through joins and splits.
select access.open_module('people');

-- Somebody, founded on one statement. Who has merged_into lives on there until a split revives them. What is best known
-- of them (card) and the names and numbers by which they are found (found_by) are sealed with a key of their own.
create table people.person (
    id            uuid primary key,
    incident_id   uuid not null,
    post          text not null references access.post (code),
    founded_on    uuid not null unique,
    registered_at timestamptz not null,
    changed_at    timestamptz not null,
    merged_into   uuid references people.person (id),
    present       boolean not null,
    statements    int not null,
    card          bytea not null,
    found_by      bytea not null
);
create index person_incident on people.person (incident_id, id) where merged_into is null;
create index person_changed on people.person (changed_at);
create index person_merged on people.person (merged_into) where merged_into is not null;

-- Which person a statement is about.
create table people.membership (
    statement_id uuid primary key,
    person_id    uuid not null references people.person (id),
    incident_id  uuid not null,
    post         text not null
);
create index membership_person on people.membership (person_id);
create index membership_incident on people.membership (incident_id);

-- A verdict on two statements: the same person or different people; by the matcher or by two officers.
create table people.link (
    id             uuid primary key,
    incident_id    uuid not null,
    post           text not null,
    left_id        uuid not null,
    right_id       uuid not null check (left_id < right_id),
    verdict        text not null check (verdict in ('SAME', 'DIFFERENT')),
    maker          text not null check (maker in ('AUTOMATIC', 'OFFICERS')),
    bits           double precision,
    explanation    bytea,
    reason         bytea not null,
    first_officer  uuid,
    second_officer uuid,
    made_at        timestamptz not null,
    withdrawn_at   timestamptz,
    withdrawn_by   uuid,
    withdrawn_for  bytea,
    check (maker = 'AUTOMATIC' or (first_officer is not null and first_officer <> second_officer))
);
create unique index link_live on people.link (left_id, right_id, maker) where withdrawn_at is null;
create index link_incident on people.link (incident_id) where withdrawn_at is null;
create index link_left on people.link (left_id);
create index link_right on people.link (right_id);

-- A pair that people have to look at.
create table people.question (
    id           uuid primary key,
    incident_id  uuid not null,
    post         text not null,
    left_id      uuid not null,
    right_id     uuid not null check (left_id < right_id),
    place        int not null,
    bits         double precision not null,
    probability  double precision not null,
    explanation  bytea not null,
    opened_at    timestamptz not null,
    closed_at    timestamptz,
    outcome      text check (outcome in ('SAME', 'DIFFERENT', 'LAPSED')),
    check ((closed_at is null) = (outcome is null))
);
create unique index question_open on people.question (left_id, right_id) where closed_at is null;
create index question_queue on people.question (incident_id, place) where closed_at is null;
create index question_left on people.question (left_id);
create index question_right on people.question (right_id);

-- What one officer answered; a later answer of the same officer takes the place of the earlier one.
create table people.answer (
    id           uuid primary key,
    question_id  uuid not null references people.question (id),
    post         text not null,
    officer      uuid not null,
    answer       text not null check (answer in ('SAME', 'DIFFERENT', 'UNSURE')),
    reason       bytea not null,
    answered_at  timestamptz not null,
    withdrawn_at timestamptz
);
create unique index answer_live on people.answer (question_id, officer) where withdrawn_at is null;

-- One officer's proposal that some statements of a person are about somebody else; a second officer decides.
create table people.split (
    id          uuid primary key,
    person_id   uuid not null references people.person (id),
    incident_id uuid not null,
    post        text not null,
    statements  uuid[] not null,
    reason      bytea not null,
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    decided_by  uuid,
    decided_at  timestamptz,
    decision    text check (decision in ('CONFIRMED', 'REFUSED', 'WITHDRAWN')),
    check ((decided_at is null) = (decision is null)),
    check (decision is distinct from 'CONFIRMED' or decided_by <> proposed_by)
);
create unique index split_open on people.split (person_id) where decided_at is null;
create index split_person on people.split (person_id);

-- Somebody's word on who a person is; kept with the person it was said of, through joins and splits. The mark is a keyed
-- hash by which the same word is known again.
create table people.identity_assertion (
    id          uuid primary key,
    person_id   uuid not null references people.person (id),
    post        text not null,
    grade       text not null check (grade in ('CLAIMED', 'SEEN', 'VERIFIED', 'UNVERIFIED')),
    source      bytea not null,
    document    bytea,
    mark        bytea not null,
    on_day      date not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null
);
create unique index identity_assertion_once on people.identity_assertion (person_id, mark);

-- What happened to a person: registered, merged, split.
create table people.happening (
    id          uuid primary key,
    person_id   uuid not null references people.person (id),
    other_id    uuid references people.person (id),
    post        text not null,
    kind        text not null check (kind in ('REGISTERED', 'MERGED', 'SPLIT')),
    at          timestamptz not null,
    by          uuid not null
);
create index happening_person on people.happening (person_id, at);
create index happening_other on people.happening (other_id);

-- The last finished run of the matcher. No personal data.
create table people.match_run (
    incident_id     uuid primary key,
    finished_at     timestamptz not null,
    statements      int not null,
    people          int not null,
    automatic_joins int not null,
    open_questions  int not null,
    millis          bigint not null,
    outlook         jsonb not null
);

select access.guard_person('people.person', 'id');
select access.guard_person('people.membership', 'person_id');
select access.guard('people.link');
select access.guard('people.question');
select access.guard('people.answer');
select access.guard('people.split');
select access.guard_person('people.identity_assertion', 'person_id');
select access.guard_person('people.happening', 'person_id');

-- What the civil registry was asked about a person, and what it answered.
create table people.registry_question (
    id          uuid primary key,
    person_id   uuid not null references people.person (id),
    post        text not null,
    claim       bytea not null,
    asked_by    uuid not null,
    asked_at    timestamptz not null,
    trouble     text,
    failed_at   timestamptz,
    answered_at timestamptz,
    answer      text check (answer in ('MATCHES', 'DIFFERS', 'UNKNOWN')),
    differing   text[] not null default '{}',
    not_held    text[] not null default '{}',
    check ((answered_at is null) = (answer is null))
);
create unique index registry_question_open on people.registry_question (person_id) where answered_at is null;
create index registry_question_person on people.registry_question (person_id, asked_at);
select access.guard('people.registry_question');

-- Which question is asked when, in whose name. No personal data: it is read by the server when nobody acts yet.
create table people.registry_turn (
    question_id   uuid primary key references people.registry_question (id),
    person_id     uuid not null,
    next_at       timestamptz not null,
    failures      int not null,
    actor_id      uuid not null,
    actor_name    text not null,
    actor_role    text not null,
    actor_post    text not null,
    actor_section text not null
);
create index registry_turn_next on people.registry_turn (next_at, question_id);

-- Erasing (docs/decisions/0017): everything about a person goes, with what compares them to others.
create function people.also_about(subjects uuid[]) returns setof uuid
language sql stable security definer set search_path = people, pg_temp as $$
    select every.id from people.person p
    join people.person every on coalesce(every.merged_into, every.id) = coalesce(p.merged_into, p.id)
    where p.id = any(subjects)
    union select m.statement_id from people.membership m where m.person_id = any(subjects)
$$;
create function people.erase(subjects uuid[]) returns void
language sql security definer set search_path = people, pg_temp as $$
    delete from people.registry_turn where person_id = any(subjects);
    delete from people.registry_question where person_id = any(subjects);
    delete from people.identity_assertion where person_id = any(subjects);
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
select access.erases('people', 80, true);

-- One officer's request to erase a person; a second officer decides. The reason is emptied with the decision.
create table people.erasure (
    id          uuid primary key,
    person_id   uuid not null,
    post        text not null,
    reason      bytea not null,
    asked_by    uuid not null,
    asked_at    timestamptz not null,
    decided_by  uuid,
    decided_at  timestamptz,
    decision    text check (decision in ('CONFIRMED', 'REFUSED')),
    check ((decided_at is null) = (decision is null)),
    check (decision is distinct from 'CONFIRMED' or decided_by <> asked_by)
);
create unique index erasure_open on people.erasure (person_id) where decided_at is null;
-- Who asks and who decides is whoever acts; what was decided stays as it is.
alter table people.erasure enable row level security;
revoke update, delete on people.erasure from pulang_app;
grant update (decided_by, decided_at, decision, reason) on people.erasure to pulang_app;
create policy own_post on people.erasure for select using (access.sees_post(post));
create policy asked on people.erasure for insert with check (
    access.sees_post(post) and decided_at is null
    and asked_by = nullif(current_setting('pulang.user', true), '')::uuid);
create policy decided on people.erasure for update
    using (access.sees_post(post) and decided_at is null)
    with check (access.sees_post(post) and decided_by = nullif(current_setting('pulang.user', true), '')::uuid);

-- Whether this transaction has decided to erase somebody, on the word of two officers of that person's post or headquarters who
-- have a say in it, and the subjects hang on nobody else.
create function people.confirmed(subjects uuid[]) returns boolean
language sql stable security definer set search_path = people, pg_temp as $$
    select exists (
        select from people.erasure e
        join people.person p on p.id = e.person_id and p.post = e.post
        join access.account asked on asked.id = e.asked_by
        join access.account decided on decided.id = e.decided_by
        where e.decision = 'CONFIRMED' and asked.id <> decided.id and decided.active
            and asked.role in ('CONSULAR_OFFICER', 'REVIEWER', 'HEAD_OF_MISSION') and asked.post in (e.post, 'HQ')
            and decided.role in ('CONSULAR_OFFICER', 'REVIEWER', 'HEAD_OF_MISSION') and decided.post in (e.post, 'HQ')
            and e.xmin::text = pg_current_xact_id()::xid::text
            and subjects <@ access.also_about(array[e.person_id]))
$$;

-- Whether subjects are people of the acting person's post or hang on them.
create function people.of_own_post(subjects uuid[]) returns boolean
language sql stable security definer set search_path = people, pg_temp as $$
    select subjects <@ access.also_about(array(
        select p.id from people.person p where p.id = any(subjects) and access.sees_post(p.post)))
$$;
select access.knows_people('people');
