-- What everybody may read of warnings (docs/decisions/0097): of each the version that was released last, without the reports on
-- which it rests. The public process may call this and read no table.
create function prevention.published() returns table (
    number text, version integer, content jsonb, correction jsonb, released_at timestamptz, earlier_at timestamptz,
    rests_on_reports boolean, withdrawn_at timestamptz, withdrawn_because jsonb)
language sql stable security definer set search_path = prevention, pg_temp as $$
    select distinct on (w.id) w.number, v.version, v.content #- '{sources,reports}', v.correction, v.released_at,
        lag(v.released_at) over (partition by w.id order by v.version),
        jsonb_array_length(v.content #> '{sources,reports}') > 0, w.withdrawn_at, w.withdrawn_because
    from warning w join warning_version v on v.warning_id = w.id
    where v.released_at is not null
    order by w.id, v.version desc
$$;
revoke execute on all functions in schema prevention from public;
grant usage on schema prevention to pulang_public;
grant execute on function prevention.published() to pulang_public;
create index warning_version_released on prevention.warning_version (warning_id, version desc) where released_at is not null;
