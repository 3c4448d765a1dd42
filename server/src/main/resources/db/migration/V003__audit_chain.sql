-- The chain over the audit trail (docs/decisions/0014): every entry gets a place and the hash of the one before.
-- The application may add an entry together with its content and mark, and ask for waiting entries to be chained; it can
-- change nothing of it.

-- What was committed and has no place yet.
create table access.audit_waiting (
    number   bigint generated always as identity primary key,
    entry_id uuid not null,
    content  bytea not null check (length(content) = 32),
    mark     bytea not null check (length(mark) = 32)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

create table access.audit_link (
    seq      bigint primary key,
    entry_id uuid not null unique,
    content  bytea not null,
    mark     bytea not null,
    hash     bytea not null
);

-- The end of the chain at some moments, signed with a key that is not in the database.
create table access.audit_checkpoint (
    seq       bigint primary key,
    hash      bytea not null,
    at        timestamptz not null,
    key_id    text not null,
    signature bytea not null
);

-- Gives waiting entries their places, in the order in which they were written, and returns the end of the chain; no row
-- when another server is at it. A single statement takes and removes them, so that one which is committed meanwhile
-- waits for the next time.
create function access.chain_audit(most int)
    returns table (seq bigint, hash bytea, linked int)
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    next record;
    next_hash bytea;
begin
    if not pg_try_advisory_xact_lock(20221, 18) then
        return;
    end if;
    -- A place that a power cut takes away is given again; a checkpoint is waited for.
    perform set_config('synchronous_commit', 'off', true);
    linked := 0;
    select l.seq, l.hash into seq, hash from access.audit_link l order by l.seq desc limit 1;
    if seq is null then
        seq := 0;
        hash := decode(repeat('00', 32), 'hex');
    end if;
    for next in
        with taken as (
            delete from access.audit_waiting w
            where w.number in (select v.number from access.audit_waiting v order by v.number limit most)
            returning w.number, w.entry_id, w.content, w.mark)
        select * from taken t order by t.number
    loop
        next_hash := sha256(convert_to('pulang-audit-link-1', 'UTF8') || int8send(seq + 1) || hash || next.content);
        insert into access.audit_link values (seq + 1, next.entry_id, next.content, next.mark, next_hash)
            on conflict do nothing;
        if found then
            seq := seq + 1;
            hash := next_hash;
            linked := linked + 1;
        end if;
    end loop;
    return next;
end $$;

revoke all on function access.chain_audit(int) from public;
grant execute on function access.chain_audit(int) to pulang_app;
grant select, insert on access.audit_waiting to pulang_app;
grant select on access.audit_link to pulang_app;
grant select, insert on access.audit_checkpoint to pulang_app;

alter table access.audit_waiting enable row level security;
create policy waiting_insert on access.audit_waiting for insert with check (true);
alter table access.audit_link enable row level security;
