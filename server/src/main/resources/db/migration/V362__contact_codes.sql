-- Keyed hashes of how contacts are reached (docs/decisions/0099), so that nobody's number is ever told to the public as one of a
-- recruiter. The key lies outside the database. A contact without a number has an empty row.
create table people.contact_code (
    contact_id uuid primary key references people.contact (id) on delete cascade,
    post       text not null,
    codes      bytea[] not null
);
select access.guard('people.contact_code');
revoke update, delete on people.contact_code from pulang_app;
create index contact_code_any on people.contact_code using gin (codes);

-- Whether any contact at any post is reached like this; says not which.
create function people.contact_has(wanted bytea) returns boolean
language sql stable security definer set search_path = people, pg_temp as $$
    select exists (select from contact_code c where c.codes @> array[wanted])
$$;
revoke execute on function people.contact_has(bytea) from public;
grant execute on function people.contact_has(bytea) to pulang_app;
