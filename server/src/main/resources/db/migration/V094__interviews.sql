-- Identity (docs/decisions/0040): only the answer of a registry or two officers with an interview verify who somebody is.
-- What a list or one officer called verified before is a claim from now on; an answer of the registry is known by its question.
create table people.identity_interview (
    id             uuid primary key,
    person_id      uuid not null references people.person (id),
    post           text not null,
    identifiers    bytea not null,
    held_on        date not null,
    identity_print bytea,
    recorded_by    uuid not null,
    recorded_at    timestamptz not null,
    confirmed_by   uuid,
    confirmed_at   timestamptz,
    constraint two_officers check (confirmed_by <> recorded_by),
    check ((confirmed_by is null) = (confirmed_at is null))
);
create index identity_interview_person on people.identity_interview (person_id, recorded_at);
create index identity_interview_waiting on people.identity_interview (post, recorded_at) where confirmed_by is null;
select access.guard('people.identity_interview');

alter table people.identity_assertion
    add column voucher text check (voucher in ('REGISTRY', 'INTERVIEW')),
    add constraint only_verified_is_vouched check (voucher is null or grade = 'VERIFIED');
update people.identity_assertion a set voucher = 'REGISTRY'
where a.grade = 'VERIFIED'
    -- Rows that carry codes already are not rewritten beside the servers; where that is so, officers verify anew.
    and not exists (select from pg_trigger t
                    where t.tgrelid = 'people.identity_assertion'::regclass and t.tgname = 'noted_insert')
    and exists (
    select from people.registry_question q
    where q.person_id = a.person_id and q.answer = 'MATCHES' and q.asked_by = a.recorded_by
        and a.recorded_at between q.answered_at and q.answered_at + interval '1 minute');

select access.code_rows('people.identity_interview', 'r.id::text', 'r.person_id');

create or replace function people.erase(subjects uuid[]) returns void
language sql security definer set search_path = people, pg_temp as $$
    delete from people.registry_turn where person_id = any(subjects);
    delete from people.registry_question where person_id = any(subjects);
    delete from people.identity_interview where person_id = any(subjects);
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
    delete from people.former_membership where person_id = any(subjects) or statement_id = any(subjects);
    update people.person set merged_into = null where merged_into = any(subjects);
    delete from people.person where id = any(subjects);
$$;
