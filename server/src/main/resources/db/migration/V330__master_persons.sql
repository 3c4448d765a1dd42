-- One human being, whatever the incident (docs/decisions/0088): persons of an incident stay as they are; above them each belongs
-- to one master person, its own until two are joined. A join is a record that is withdrawn and never deleted; the index follows
-- from the joins and is kept by triggers, whoever writes, also where somebody is erased.

-- Who is registered before this version is compared with the others of that time only to be asked about (earlier). Null in
-- compared_at: not compared since something of the person changed.
create table people.master_person (
    person_id   uuid primary key references people.person (id) on delete cascade,
    master_id   uuid not null,
    post        text not null,
    earlier     boolean not null default false,
    compared_at timestamptz
);
insert into people.master_person (person_id, master_id, post, earlier)
    select id, coalesce(merged_into, id), post, true from people.person;
create index master_person_master on people.master_person (master_id);
create index master_person_due on people.master_person (person_id) where compared_at is null;
select access.guard('people.master_person');
select access.guard_many('people.master_person');
revoke insert, delete on people.master_person from pulang_app;
revoke update on people.master_person from pulang_app;
grant update (compared_at) on people.master_person to pulang_app;

-- A verdict on two persons of different incidents: one human being or two; by the matcher or by two officers, of each post
-- one where the posts differ. It rests on two statements, and falls with either of them.
create table people.master_join (
    id              uuid primary key,
    left_person     uuid not null references people.person (id) on delete cascade,
    right_person    uuid not null references people.person (id) on delete cascade check (left_person < right_person),
    left_statement  uuid not null,
    right_statement uuid not null,
    post            text not null,
    other_post      text not null,
    verdict         text not null check (verdict in ('SAME', 'DIFFERENT')),
    maker           text not null check (maker in ('AUTOMATIC', 'OFFICERS')),
    grounds         bytea not null,
    first_officer   uuid,
    second_officer  uuid,
    made_at         timestamptz not null,
    withdrawn_at    timestamptz,
    withdrawn_by    uuid,
    withdrawn_for   text check (withdrawn_for in ('STATEMENT_MOVED', 'TWO_OF_ONE_INCIDENT', 'TWO_SEATS', 'SPLIT_BY_OFFICERS')),
    constraint two_officers check (maker = 'AUTOMATIC' or (first_officer is not null and first_officer <> second_officer)),
    constraint automatic_within_a_post check (maker = 'OFFICERS' or post = other_post and verdict = 'SAME'),
    check ((withdrawn_at is null) = (withdrawn_for is null) and (withdrawn_at is null) = (withdrawn_by is null))
);
create unique index master_join_live on people.master_join (left_person, right_person) where withdrawn_at is null;
create index master_join_left on people.master_join (left_person);
create index master_join_right on people.master_join (right_person);
alter table people.master_join enable row level security;
create policy of_either_post on people.master_join
    using (access.sees_post(post) or access.sees_post(other_post))
    with check (access.sees_post(post) or access.sees_post(other_post));
revoke update, delete on people.master_join from pulang_app;
grant update (withdrawn_at, withdrawn_by, withdrawn_for) on people.master_join to pulang_app;

-- Gives each of these persons, and whoever shares a master person with them, the smallest id among those who are one human being:
-- the first who was registered. Who lives on in somebody belongs where they do.
create function people.regroup(persons uuid[]) returns void
language sql security definer set search_path = people, pg_temp as $$
    with recursive touched as (
        select distinct all_of.person_id from people.master_person m
        join people.master_person all_of on all_of.master_id = m.master_id where m.person_id = any(persons)
    ), joined as (
        select coalesce(l.merged_into, l.id) as one, coalesce(r.merged_into, r.id) as other
        from people.master_join j join people.person l on l.id = j.left_person join people.person r on r.id = j.right_person
        where j.withdrawn_at is null and j.verdict = 'SAME'
            and (j.left_person in (select person_id from touched) or j.right_person in (select person_id from touched))
    ), edges as (
        select one, other from joined union select other, one from joined
    ), living as (
        select p.id, coalesce(p.merged_into, p.id) as lives from people.person p where p.id in (select person_id from touched)
        union select one, one from edges
    ), reached (origin, lives) as (
        select distinct lives, lives from living
        union select r.origin, e.other from reached r join edges e on e.one = r.lives
    ), least as (
        select origin, min(lives::text)::uuid as master from reached group by origin
    )
    update people.master_person m set master_id = least.master
    from living join least on least.origin = living.lives
    where m.person_id = living.id and m.master_id <> least.master
$$;
revoke execute on function people.regroup(uuid[]) from public;

create function people.person_registered() returns trigger
language plpgsql security definer set search_path = people, pg_temp as $$
begin
    insert into people.master_person (person_id, master_id, post) values (new.id, coalesce(new.merged_into, new.id), new.post);
    return null;
end $$;
create trigger registered_above after insert on people.person for each row execute function people.person_registered();

-- What is known of somebody has changed: they are compared anew. Who has gone into somebody else belongs where they do.
create function people.person_changed() returns trigger
language plpgsql security definer set search_path = people, pg_temp as $$
begin
    update people.master_person set compared_at = null where person_id = new.id and compared_at is not null;
    if new.merged_into is distinct from old.merged_into then
        perform people.regroup(array_remove(array[new.id, old.merged_into, new.merged_into], null));
    end if;
    return null;
end $$;
create trigger changed_above after update of changed_at, merged_into on people.person
    for each row when (new.changed_at is distinct from old.changed_at or new.merged_into is distinct from old.merged_into)
    execute function people.person_changed();

create function people.joins_changed() returns trigger
language plpgsql security definer set search_path = people, pg_temp as $$
begin
    if tg_op = 'DELETE' then
        perform people.regroup(array[old.left_person, old.right_person]);
    else
        perform people.regroup(array[new.left_person, new.right_person]);
    end if;
    return null;
end $$;
create trigger index_follows after insert or update or delete on people.master_join
    for each row execute function people.joins_changed();

-- Holds the master persons of these persons until the transaction ends: who joins, seats or issues a travel document waits for
-- whoever does so about the same human being, and then sees what they did.
create function people.hold_masters(persons uuid[]) returns void
language plpgsql security definer set search_path = people, pg_temp as $$
declare
    held uuid[];
    found uuid[];
begin
    loop
        held := array(select m.person_id from people.master_person m
                      where m.master_id in (select asked.master_id from people.master_person asked where asked.person_id = any(persons))
                      order by m.person_id for update);
        found := array(select m.person_id from people.master_person m
                       where m.master_id in (select asked.master_id from people.master_person asked where asked.person_id = any(persons))
                       order by m.person_id);
        exit when held = found;
    end loop;
end $$;
revoke execute on function people.hold_masters(uuid[]) from public;
grant execute on function people.hold_masters(uuid[]) to pulang_app;

-- Who is the same human being as one of these persons, of whatever post; of whom the acting person may not see only the post is to be told.
create function people.same_human(persons uuid[])
returns table (person_id uuid, other_id uuid, incident_id uuid, post text)
language sql stable security definer set search_path = people, pg_temp as $$
    select asked.id, other.id, other.incident_id, other.post
    from people.person asked
    join people.master_person m on m.person_id = asked.id
    join people.master_person o on o.master_id = m.master_id and o.person_id <> m.person_id
    join people.person other on other.id = o.person_id
    where asked.id = any(persons) and access.sees_post(asked.post)
        and other.merged_into is null and other.statements > 0 and other.id <> coalesce(asked.merged_into, asked.id)
$$;
revoke execute on function people.same_human(uuid[]) from public;
grant execute on function people.same_human(uuid[]) to pulang_app;

-- Joins of people of an incident that do not hold any more: one of the statements they rest on is about somebody else by now.
create function people.moved_joins(incident uuid) returns setof uuid
language sql stable security definer set search_path = people, pg_temp as $$
    with side as (
        select j.id, p.id as person, coalesce(p.merged_into, p.id) as lives, s.statement
        from people.master_join j
        cross join lateral (values (j.left_person, j.left_statement), (j.right_person, j.right_statement)) s (person, statement)
        join people.person p on p.id = s.person
        where j.withdrawn_at is null and p.incident_id = incident
    )
    select distinct side.id from side
    left join people.membership m on m.statement_id = side.statement
    where m.person_id is distinct from side.lives
$$;
revoke execute on function people.moved_joins(uuid) from public;
grant execute on function people.moved_joins(uuid) to pulang_app;

-- Of the persons of an incident, those who share a master person with another living person of it: the joins that do this, of
-- the side that was merged last, must go.
create function people.doubled_joins(incident uuid) returns setof uuid
language sql stable security definer set search_path = people, pg_temp as $$
    with doubled as (
        select m.master_id from people.master_person m join people.person p on p.id = m.person_id
        where p.merged_into is null and p.statements > 0
            and m.master_id in (select o.master_id from people.master_person o join people.person q on q.id = o.person_id
                                where q.incident_id = incident)
        group by m.master_id, p.incident_id having count(*) > 1
    )
    select j.id from people.master_join j join people.person p on p.id in (j.left_person, j.right_person)
    join people.master_person m on m.person_id = p.id
    where j.withdrawn_at is null and j.verdict = 'SAME' and p.merged_into is not null and m.master_id in (select master_id from doubled)
$$;
revoke execute on function people.doubled_joins(uuid) from public;
grant execute on function people.doubled_joins(uuid) to pulang_app;

select access.code_rows('people.master_join', 'r.id::text', 'r.left_person');

-- Who belongs to the master persons of these, of whatever post: asked by the server before it joins or parts them.
create function people.together(persons uuid[])
returns table (id uuid, master_id uuid, incident_id uuid, post text, earlier boolean)
language sql stable security definer set search_path = people, pg_temp as $$
    select p.id, m.master_id, p.incident_id, p.post, m.earlier
    from people.master_person m join people.person p on p.id = m.person_id
    where m.master_id in (select asked.master_id from people.master_person asked where asked.person_id = any(persons))
        and p.merged_into is null and p.statements > 0
    order by p.id
$$;
revoke execute on function people.together(uuid[]) from public;
grant execute on function people.together(uuid[]) to pulang_app;
