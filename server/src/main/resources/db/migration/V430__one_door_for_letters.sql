-- A letter and its mailbox are put down together or not at all, in the order in which they arrive (docs/decisions/0094). The
-- time is that of the database: the public process cannot say another.
alter table portal.deposit add column arrival bigint;
update portal.deposit d set arrival = o.place
    from (select id, row_number() over (order by received_at, id) as place from portal.deposit) o where o.id = d.id;
create sequence portal.arrival owned by portal.deposit.arrival;
select setval('portal.arrival', (select coalesce(max(arrival), 0) + 1 from portal.deposit), false);
alter table portal.deposit alter column arrival set default nextval('portal.arrival'), alter column arrival set not null;
-- The mailbox whose letter has not come to the desk yet: what is added waits for it.
alter table portal.deposit add column waits_for bytea check (length(waits_for) = 32);
drop index portal.deposit_waiting;
create index deposit_waiting on portal.deposit (arrival) where state <> 'OPENED';

-- What words are sealed to, so that the desk sees where its letter says another key; of mailboxes of earlier versions nobody knows.
alter table portal.mailbox add column public_key bytea check (length(public_key) = 32);

drop function portal.put(uuid, timestamptz, bytea);
drop function portal.open_mailbox(bytea, bytea, bytea);

-- Keeps a deposit; false where so many wait that the disk could fill up.
create function portal.put(wanted uuid, content bytea) returns boolean
language plpgsql security definer set search_path = portal, pg_temp as $$
begin
    if length(content) > 36 * 1024 * 1024
        or (select count(*) from (select from portal.deposit d where d.state <> 'OPENED' limit 20000) w) >= 20000 then
        return false;
    end if;
    insert into portal.deposit (id, received_at, sealed) values (wanted, clock_timestamp(), content) on conflict do nothing;
    return true;
end $$;

-- Keeps a deposit and opens its mailbox, where there is none.
create function portal.send(wanted uuid, content bytea, box bytea, box_key bytea, public_key bytea, nothing bytea)
returns boolean
language plpgsql security definer set search_path = portal, pg_temp as $$
begin
    if not portal.put(wanted, content) then
        return false;
    end if;
    insert into portal.mailbox (index, sealed_key, words, public_key) values (box, box_key, nothing, send.public_key)
        on conflict do nothing;
    return true;
end $$;

revoke execute on function portal.put(uuid, bytea), portal.send(uuid, bytea, bytea, bytea, bytea, bytea) from public;
grant execute on function portal.put(uuid, bytea), portal.send(uuid, bytea, bytea, bytea, bytea, bytea) to pulang_public;
