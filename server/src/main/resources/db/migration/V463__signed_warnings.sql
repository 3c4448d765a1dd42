-- What everybody may read of a warning, as the desk wrote and signed it at its release (docs/decisions/0156). Warnings that were released
-- before are signed at the next start of the desk, where their codes fit.
alter table prevention.warning add column published text, add column signature bytea check (length(signature) = 64);
alter table prevention.warning add check ((published is null) = (signature is null));
grant update (published, signature) on prevention.warning to pulang_app;

drop function prevention.published();
create function prevention.published() returns table (published text, signature bytea)
language sql stable security definer set search_path = prevention, pg_temp as $$
    select w.published, w.signature from warning w where w.published is not null
$$;
revoke execute on function prevention.published() from public;
grant execute on function prevention.published() to pulang_public;
