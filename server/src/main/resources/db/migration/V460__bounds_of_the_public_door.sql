-- What strangers may put down is bounded by the room it takes, so that whoever has the role of the public process cannot fill
-- the disk of the desk: 16 GiB are about a million mailboxes, which are all equally long.
create function portal.refuse_beyond() returns trigger language plpgsql as $$
begin
    if pg_total_relation_size(tg_relid) >= tg_argv[0]::bigint then
        raise exception 'no more room in %', tg_relid::regclass using errcode = 'disk_full';
    end if;
    return null;
end $$;
revoke execute on function portal.refuse_beyond() from public;
create trigger bounded before insert on portal.mailbox
    for each statement execute function portal.refuse_beyond('17179869184');
create trigger bounded before insert on portal.deposit
    for each statement execute function portal.refuse_beyond('68719476736');
