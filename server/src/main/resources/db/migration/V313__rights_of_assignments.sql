-- The rights that the pack of a post gave a role when it was given to an account (docs/decisions/0070), for functions of the
-- database that ask for rights. What was given before says none: the nine roles of before are called as their rights.
alter table access.assignment add column rights text[];

-- As before, also in a role of a pack that has one of these rights.
create or replace function people.may_erase(officer uuid, at_post text, moment timestamptz) returns boolean
language sql stable security definer set search_path = people, pg_temp as $$
    select exists (
        select from access.assignment s
        where s.account_id = officer and s.post in (at_post, 'HQ')
            and coalesce(s.rights, array[s.role]) && array['CONSULAR_OFFICER', 'REVIEWER', 'HEAD_OF_MISSION']
            and s.from_at <= moment and (s.until_at is null or s.until_at > moment))
$$;
