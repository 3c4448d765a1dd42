-- A list that was accepted can be withdrawn: one officer asks with a reason, a second one agrees. Nothing of it is deleted; it is
-- read as it came on its own page only, and a file of the same name, or the very same file, can be taken in again as a new list.
alter table incidents.roster
    add column withdrawn_at timestamptz,
    drop constraint roster_incident_id_post_list_mark_kind_key;
create unique index roster_current on incidents.roster (incident_id, post, list_mark, kind) where withdrawn_at is null;
alter table incidents.upload
    add column withdrawn_at timestamptz,
    drop constraint upload_incident_id_post_sha256_key;
create unique index upload_current on incidents.upload (incident_id, post, sha256) where withdrawn_at is null;

create table incidents.withdrawal (
    id         uuid primary key,
    roster_id  uuid not null references incidents.roster (id),
    post       text not null,
    reason     bytea not null,
    asked_by   uuid not null,
    asked_at   timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    decision   text check (decision in ('AGREED', 'REFUSED', 'TAKEN_BACK')),
    check ((decided_at is null) = (decision is null) and (decided_by is null) = (decision is null)),
    check (decision is distinct from 'AGREED' or decided_by <> asked_by)
);
-- One that waits, or the one that was agreed to.
create unique index withdrawal_holds on incidents.withdrawal (roster_id) where decision is null or decision = 'AGREED';
-- Who asks and who decides is whoever acts; what was decided stays as it is.
alter table incidents.withdrawal enable row level security;
revoke update, delete on incidents.withdrawal from pulang_app;
grant update (decided_by, decided_at, decision) on incidents.withdrawal to pulang_app;
create policy own_post on incidents.withdrawal for select using (access.sees_post(post));
create policy asked on incidents.withdrawal for insert with check (
    access.sees_post(post) and decision is null
    and asked_by = nullif(current_setting('pulang.user', true), '')::uuid);
create policy decided on incidents.withdrawal for update
    using (access.sees_post(post) and decision is null)
    with check (access.sees_post(post) and decided_by = nullif(current_setting('pulang.user', true), '')::uuid);

-- No list is withdrawn, or put back, but by two officers.
create function incidents.withdrawn_by_two() returns trigger language plpgsql set search_path = incidents, pg_temp as $$
begin
    if new.withdrawn_at is null or not exists (
            select from incidents.withdrawal w where w.roster_id = new.id and w.decision = 'AGREED') then
        raise exception 'a list is withdrawn by two officers';
    end if;
    return new;
end $$;
create trigger withdrawn_by_two before update of withdrawn_at on incidents.roster
    for each row when (old.withdrawn_at is distinct from new.withdrawn_at) execute function incidents.withdrawn_by_two();

-- Whom a row of a withdrawn list was held to be about; kept to erase it with that person and to count who was read.
create table people.former_membership (
    statement_id uuid primary key,
    person_id    uuid not null references people.person (id),
    incident_id  uuid not null,
    post         text not null,
    ended_at     timestamptz not null
);
create index former_membership_person on people.former_membership (person_id);
select access.guard('people.former_membership');

-- A person whose founding statement is withdrawn is founded on another one, which may have been that of somebody in them.
alter table people.person
    drop constraint person_founded_on_key,
    add constraint person_founded_on_key unique (founded_on) deferrable;

-- On how many statements people stand, at whatever post; nothing of what these say.
create function people.statements_of(people uuid[]) returns table (person_id uuid, statements int)
language sql stable security definer set search_path = people, pg_temp as $$
    select m.person_id, count(*)::int from people.membership m where m.person_id = any(people) group by m.person_id
$$;
revoke execute on function people.statements_of(uuid[]) from public;
grant execute on function people.statements_of(uuid[]) to pulang_app;

-- Closes what is asked about statements that are about nobody any more, also between two posts.
create function people.lapse_former(statements uuid[], at timestamptz) returns void
language sql security definer set search_path = people, pg_temp as $$
    update people.question q set closed_at = at, outcome = 'LAPSED'
    from people.former_membership f
    where q.closed_at is null and f.statement_id = any(statements) and f.statement_id in (q.left_id, q.right_id)
$$;
revoke execute on function people.lapse_former(uuid[], timestamptz) from public;
grant execute on function people.lapse_former(uuid[], timestamptz) to pulang_app;

create or replace view access.person_behind with (security_invoker = true) as
    select statement_id as subject, person_id as person from people.membership
    union all
    select statement_id, person_id from people.former_membership
    union all
    select id, person_id from cases.protection_case;

create or replace function people.also_about(subjects uuid[]) returns setof uuid
language sql stable security definer set search_path = people, pg_temp as $$
    select every.id from people.person p
    join people.person every on coalesce(every.merged_into, every.id) = coalesce(p.merged_into, p.id)
    where p.id = any(subjects)
    union select m.statement_id from people.membership m where m.person_id = any(subjects)
    union select f.statement_id from people.former_membership f where f.person_id = any(subjects)
$$;

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
    delete from people.former_membership where person_id = any(subjects) or statement_id = any(subjects);
    update people.person set merged_into = null where merged_into = any(subjects);
    delete from people.person where id = any(subjects);
$$;
