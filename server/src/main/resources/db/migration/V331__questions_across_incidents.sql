-- What officers are asked across incidents (docs/decisions/0088). The two records stand in the question as they were compared, so
-- that an officer of either post can judge them who may not read the other's list.
create table people.master_question (
    id           uuid primary key,
    left_person  uuid not null references people.person (id) on delete cascade,
    right_person uuid not null references people.person (id) on delete cascade check (left_person < right_person),
    post         text not null,
    other_post   text not null,
    why          text not null check (why in ('LIKELY', 'TWO_POSTS', 'EARLIER', 'TWO_OF_ONE_INCIDENT', 'TWO_SEATS', 'SPLIT')),
    probability  double precision not null,
    grounds      bytea not null,
    print        bytea not null,
    opened_at    timestamptz not null,
    closed_at    timestamptz,
    outcome      text check (outcome in ('SAME', 'DIFFERENT', 'LAPSED')),
    check ((closed_at is null) = (outcome is null))
);
create unique index master_question_open on people.master_question (left_person, right_person) where closed_at is null;
create index master_question_left on people.master_question (left_person);
create index master_question_right on people.master_question (right_person);
create index master_question_queue on people.master_question (probability desc, id) where closed_at is null;
alter table people.master_question enable row level security;
create policy of_either_post on people.master_question
    using (access.sees_post(post) or access.sees_post(other_post))
    with check (access.sees_post(post) or access.sees_post(other_post));
revoke update, delete on people.master_question from pulang_app;
grant update (closed_at, outcome) on people.master_question to pulang_app;

-- What an officer answered, at their post; a later answer of the same officer takes the place of the earlier one.
create table people.master_answer (
    id           uuid primary key,
    question_id  uuid not null references people.master_question (id) on delete cascade,
    post         text not null,
    officer      uuid not null,
    answer       text not null check (answer in ('SAME', 'DIFFERENT', 'UNSURE')),
    reason       bytea not null,
    answered_at  timestamptz not null,
    withdrawn_at timestamptz
);
create unique index master_answer_live on people.master_answer (question_id, officer) where withdrawn_at is null;
alter table people.master_answer enable row level security;
create policy of_the_question on people.master_answer for select
    using (question_id in (select q.id from people.master_question q));
create policy in_the_own_name on people.master_answer for insert with check (
    officer = nullif(current_setting('pulang.user', true), '')::uuid
    and (post = nullif(current_setting('pulang.post', true), ''))
    and question_id in (select q.id from people.master_question q where q.closed_at is null));
create policy taken_back on people.master_answer for update
    using (officer = nullif(current_setting('pulang.user', true), '')::uuid)
    with check (officer = nullif(current_setting('pulang.user', true), '')::uuid);
revoke update, delete on people.master_answer from pulang_app;
grant update (withdrawn_at) on people.master_answer to pulang_app;

select access.code_rows('people.master_question', 'r.id::text', 'r.left_person', '{probability,grounds,print}');
select access.code_rows('people.master_answer', 'r.id::text', 'r.question_id');
