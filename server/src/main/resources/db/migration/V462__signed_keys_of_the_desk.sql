-- What the public process seals to is signed by a key outside the database (docs/decisions/0156); the next start of the desk signs it.
alter table portal.desk add column signature bytea check (length(signature) = 64);
grant update (signature) on portal.desk to pulang_app;

drop function portal.settings();
create function portal.settings() returns table (keyset bytea, signature bytea, salt bytea, memory int, passes int)
language sql stable security definer set search_path = portal, pg_temp as $$
    select d.keyset, d.signature, d.salt, d.memory, d.passes from portal.desk d
$$;
revoke execute on function portal.settings() from public;
-- The desk looks whether strangers are told what it has said.
grant execute on function portal.settings() to pulang_public, pulang_app;
