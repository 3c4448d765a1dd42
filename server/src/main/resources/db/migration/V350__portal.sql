-- What comes in from outside and what is answered there (docs/decisions/0094). The process that strangers reach has the
-- role pulang_public, which may call the functions below and nothing else. All that lies here is sealed: a deposit to the
-- desk's key pair, a mailbox to that of its report. Who holds the database can neither open them nor tell from whom they are.
select access.open_module('portal');
do $$ begin
    if not exists (select from pg_roles where rolname = 'pulang_public') then
        create role pulang_public;
    end if;
end $$;

-- The desk's public keys, and by what receipts are stretched; the latter never change, or no receipt would be found again.
create table portal.desk (
    singleton  boolean primary key default true check (singleton),
    keyset     bytea not null,
    salt       bytea not null check (length(salt) = 16),
    memory     int not null check (memory >= 19456),
    passes     int not null check (passes between 1 and 10),
    decoy_key  bytea not null check (length(decoy_key) = 60),
    decoy      bytea not null check (length(decoy) = 16432)
);
revoke delete on portal.desk from pulang_app;
revoke update on portal.desk from pulang_app;
grant update (keyset) on portal.desk to pulang_app;

-- memory in KiB. A deposit waits until the desk has opened it; its row stays for a while, so that the same one sent twice
-- on a bad line counts once. PARKED is one that could not be opened or taken in.
create table portal.deposit (
    id          uuid primary key,
    received_at timestamptz not null,
    sealed      bytea,
    state       text not null default 'WAITING' check (state in ('WAITING', 'OPENED', 'PARKED')),
    opened_at   timestamptz,
    failures    int not null default 0,
    check ((sealed is null) = (state = 'OPENED'))
);
alter table portal.deposit enable row level security;
create policy server_only on portal.deposit using (current_setting('pulang.scope', true) = 'all-posts');
revoke insert on portal.deposit from pulang_app;
create index deposit_waiting on portal.deposit (received_at, id) where state <> 'OPENED';

-- One mailbox for each receipt: the private key of its report, sealed with what the receipt gives, and the words of the
-- desk, sealed to the public one. All are equally long.
create table portal.mailbox (
    index      bytea primary key check (length(index) = 32),
    sealed_key bytea not null check (length(sealed_key) = 60),
    words      bytea not null check (length(words) = 16432)
);
alter table portal.mailbox enable row level security;
create policy server_only on portal.mailbox using (current_setting('pulang.scope', true) = 'all-posts');
revoke insert, update, delete on portal.mailbox from pulang_app;

-- What the desk does with a deposit, in the name of the post that takes it in: false where another has done so before.
create function portal.taken(wanted uuid, at timestamptz) returns boolean
language sql security definer set search_path = portal, pg_temp as $$
    with taken as (
        update portal.deposit set state = 'OPENED', sealed = null, opened_at = at
        where id = wanted and state = 'WAITING' returning 1)
    select exists (select from taken)
$$;
create function portal.answer(box bytea, content bytea) returns void
language sql security definer set search_path = portal, pg_temp as $$
    update portal.mailbox set words = content where index = box
$$;

-- What the public process may do. Each function answers the same for what is there and what is not.
create function portal.settings() returns table (keyset bytea, salt bytea, memory int, passes int)
language sql stable security definer set search_path = portal, pg_temp as $$
    select d.keyset, d.salt, d.memory, d.passes from portal.desk d
$$;

-- Keeps a deposit; false where so many wait that the disk could fill up.
create function portal.put(wanted uuid, received timestamptz, content bytea) returns boolean
language plpgsql security definer set search_path = portal, pg_temp as $$
begin
    if length(content) > 36 * 1024 * 1024
        or (select count(*) from (select from portal.deposit d where d.state <> 'OPENED' limit 20000) w) >= 20000 then
        return false;
    end if;
    insert into portal.deposit (id, received_at, sealed) values (wanted, received, content) on conflict do nothing;
    return true;
end $$;

create function portal.open_mailbox(box bytea, box_key bytea, content bytea) returns void
language sql security definer set search_path = portal, pg_temp as $$
    insert into portal.mailbox (index, sealed_key, words) values (box, box_key, content) on conflict do nothing
$$;

create function portal.fetch(box bytea) returns table (sealed_key bytea, words bytea)
language sql stable security definer set search_path = portal, pg_temp as $$
    select coalesce(m.sealed_key, d.decoy_key), coalesce(m.words, d.decoy)
    from portal.desk d left join portal.mailbox m on m.index = box
$$;

revoke execute on all functions in schema portal from public;
grant execute on function portal.taken(uuid, timestamptz), portal.answer(bytea, bytea) to pulang_app;
grant usage on schema portal to pulang_public;
grant execute on function portal.settings(), portal.put(uuid, timestamptz, bytea), portal.open_mailbox(bytea, bytea, bytea),
    portal.fetch(bytea) to pulang_public;
