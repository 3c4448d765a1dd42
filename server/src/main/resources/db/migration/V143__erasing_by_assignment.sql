-- Whether somebody held a role that decides about erasing, at a post or at headquarters, at a moment.
create function people.may_erase(officer uuid, at_post text, moment timestamptz) returns boolean
language sql stable security definer set search_path = people, pg_temp as $$
    select exists (
        select from access.assignment s
        where s.account_id = officer and s.post in (at_post, 'HQ')
            and s.role in ('CONSULAR_OFFICER', 'REVIEWER', 'HEAD_OF_MISSION')
            and s.from_at <= moment and (s.until_at is null or s.until_at > moment))
$$;

-- As before, by the assignments that an account holds (docs/decisions/0046).
create or replace function people.confirmed(subjects uuid[]) returns boolean
language sql stable security definer set search_path = people, pg_temp as $$
    select exists (
        select from people.erasure e
        join people.person p on p.id = e.person_id and p.post = e.post
        join access.account decided on decided.id = e.decided_by
        where e.decision = 'CONFIRMED' and e.asked_by <> e.decided_by and decided.active
            and people.may_erase(e.asked_by, e.post, e.asked_at)
            and people.may_erase(e.decided_by, e.post, e.decided_at)
            and e.xmin::text = pg_current_xact_id()::xid::text
            and subjects <@ access.also_about(array[e.person_id]))
$$;
revoke execute on function people.may_erase(uuid, text, timestamptz) from public;
