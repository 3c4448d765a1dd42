-- Whether the address is the officer's own (docs/decisions/0113): a code goes there, sealed here until it is typed, and until then
-- nothing else does. Addresses from before have to be proven as well.
alter table mail.subscription
    add column proven    boolean not null default false,
    add column code      bytea,
    add column asked_at  timestamptz,
    add column code_sent boolean not null default false,
    add column tries     smallint not null default 0;
alter table mail.subscription add constraint code_or_proven check (not proven or code is null);
alter table mail.subscription add constraint code_was_asked check (code is null or asked_at is not null);

create or replace function mail.due(now timestamptz, most int) returns setof uuid
language sql stable security definer set search_path = mail, pg_temp as $$
    select officer from mail.subscription
    where proven and next_at <= now or code is not null and not code_sent and asked_at > now - interval '30 minutes'
    order by proven, next_at limit most
$$;
