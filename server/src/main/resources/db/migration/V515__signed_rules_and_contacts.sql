-- What strangers are told by the check of offers is signed by the desk when a second officer releases it (docs/decisions/0156). What was
-- released before is signed at the next start of the desk, where its code fits.
alter table prevention.offer_edition add column signature bytea check (length(signature) = 64);
alter table prevention.reported_contact add column signature bytea check (length(signature) = 64);
grant update (signature) on prevention.offer_edition to pulang_app;
grant update (signature) on prevention.reported_contact to pulang_app;

create or replace function prevention.keep_edition() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'an edition of the rules is kept for ever';
    end if;
    if old.released_at is not null and old.signature is null and to_jsonb(new) - 'signature' = to_jsonb(old) - 'signature' then
        return new;
    end if;
    if old.released_at is not null or old.dropped_at is not null then
        raise exception 'an edition of the rules that is released or dropped stays as it is';
    end if;
    return new;
end $$;

-- The edition that was released last before another one, and not before the one that is known already: the public process asks for
-- the next where the desk has not signed the first.
drop function prevention.offer_rules(integer);
create function prevention.offer_rules(known integer, before integer)
returns table (number integer, signature bytea, tables jsonb)
language sql stable security definer set search_path = prevention, pg_temp as $$
    select e.number, e.signature, case when e.number = known then null else e.tables end
    from offer_edition e where e.released_at is not null and e.number >= known and e.number < before
    order by e.number desc limit 1
$$;
revoke execute on function prevention.offer_rules(integer, integer) from public;
grant execute on function prevention.offer_rules(integer, integer) to pulang_public;

drop function prevention.reported(bytea[], date);
create function prevention.reported(wanted bytea[], today date)
returns table (place integer, expires_on date, signature bytea)
language sql stable security definer set search_path = prevention, pg_temp as $$
    select w.place::integer, c.expires_on, c.signature
    from unnest(wanted) with ordinality as w (print, place) join reported_contact c on c.print = w.print
    where cardinality(wanted) <= 6 and c.released_at is not null and c.held_at is null and c.ended_at is null
        and c.expires_on >= today and c.signature is not null
$$;
revoke execute on function prevention.reported(bytea[], date) from public;
grant execute on function prevention.reported(bytea[], date) to pulang_public;
