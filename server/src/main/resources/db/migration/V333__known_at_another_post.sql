-- Somebody of whom other posts are told nothing, not even that they are known (docs/decisions/0088).
create table people.protected_person (
    person_id    uuid primary key references people.person (id) on delete cascade,
    post         text not null,
    reason       bytea not null,
    protected_by uuid not null,
    protected_at timestamptz not null
);
select access.guard('people.protected_person');
revoke update on people.protected_person from pulang_app;
select access.code_rows('people.protected_person', 'r.person_id::text', 'r.person_id');

-- That an officer of another post asked for somebody, once a day: whoever carries the case is told, and it limits who asks for many.
create table people.sought_elsewhere (
    person_id  uuid not null references people.person (id) on delete cascade,
    post       text not null,
    asked_by   uuid not null,
    asked_on   date not null,
    asked_at   timestamptz not null,
    primary key (person_id, asked_by, asked_on)
);
create index sought_elsewhere_by on people.sought_elsewhere (asked_by, asked_at);
select access.guard('people.sought_elsewhere');
revoke insert, update, delete on people.sought_elsewhere from pulang_app;

-- Notes that the acting person asks for somebody of another post, and returns the post that may be told: none for somebody who is
-- protected, nor once they have asked for so many within an hour.
create function people.ask_elsewhere(person uuid, asked timestamptz, most int) returns text
language plpgsql security definer set search_path = people, pg_temp as $$
declare
    officer uuid := nullif(current_setting('pulang.user', true), '')::uuid;
    theirs text;
begin
    select p.post into theirs from people.person p where p.id = person;
    if (select count(distinct s.person_id) from people.sought_elsewhere s
        where s.asked_by = officer and s.asked_at > asked - interval '1 hour' and s.person_id <> person) >= most then
        return null;
    end if;
    insert into people.sought_elsewhere (person_id, post, asked_by, asked_on, asked_at)
        values (person, theirs, officer, asked::date, asked) on conflict do nothing;
    return case when exists (select from people.protected_person h where h.person_id = person) then null else theirs end;
end $$;
revoke execute on function people.ask_elsewhere(uuid, timestamptz, int) from public;
grant execute on function people.ask_elsewhere(uuid, timestamptz, int) to pulang_app;

-- Whether one of these persons is protected, at whatever post; asked by the server, which then asks headquarters alone.
create function people.any_protected(persons uuid[]) returns boolean
language sql stable security definer set search_path = people, pg_temp as $$
    select exists (select from people.protected_person h where h.person_id = any(persons))
$$;
revoke execute on function people.any_protected(uuid[]) from public;
grant execute on function people.any_protected(uuid[]) to pulang_app;

-- Of somebody who is protected other posts are not even told that they are known.
create or replace function people.same_human(persons uuid[])
returns table (person_id uuid, other_id uuid, incident_id uuid, post text)
language sql stable security definer set search_path = people, pg_temp as $$
    select asked.id, other.id, other.incident_id, other.post
    from people.person asked
    join people.master_person m on m.person_id = asked.id
    join people.master_person o on o.master_id = m.master_id and o.person_id <> m.person_id
    join people.person other on other.id = o.person_id
    where asked.id = any(persons) and access.sees_post(asked.post)
        and other.merged_into is null and other.statements > 0 and other.id <> coalesce(asked.merged_into, asked.id)
        and (access.sees_post(other.post)
             or not exists (select from people.protected_person h where h.person_id in (other.id, asked.id)))
$$;
