-- Whether the receipt of a mailbox opens what is sealed to this key: false where the mailbox has another key, or is not there. Of
-- mailboxes of earlier versions the key is not known; they are taken at the word of their letter, as before.
create function portal.has_key(box bytea, wanted bytea) returns boolean
language sql stable security definer set search_path = portal, pg_temp as $$
    select exists (select from portal.mailbox m where m.index = box and (m.public_key is null or m.public_key = wanted))
$$;

revoke execute on function portal.has_key(bytea, bytea) from public;
grant execute on function portal.has_key(bytea, bytea) to pulang_app;
