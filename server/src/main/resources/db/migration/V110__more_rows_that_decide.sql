-- More rows that decide carry codes (docs/decisions/0035): who is who by whose word, what two officers concluded, what a
-- doctor found, what was asked and answered about two records, and who may read a section that was sealed.
select access.code_rows('people.identity_assertion', 'r.id::text', 'r.person_id');
select access.code_rows('screening.conclusion', 'r.id::text', 'r.case_id');
select access.code_rows('assistance.fitness_finding', 'r.id::text', 'r.case_id');
select access.code_rows('people.question', 'r.id::text', 'r.left_id', '{place,bits,probability,explanation}');
select access.code_rows('people.answer', 'r.id::text', 'r.question_id');
select access.code_rows('people.split', 'r.id::text', 'r.person_id');
select access.code_rows('people.erasure', 'r.id::text', 'r.person_id');
select access.code_rows('incidents.correction', 'r.upload_id::text', 'r.upload_id');
select access.code_rows('cases.broken_glass', 'r.id::text', 'r.case_id');

-- The notes are kept in a table of this session that only the owner can have made: one that somebody else put there
-- under its name could have a trigger, which would run with the rights of the owner.
create or replace function access.note_rows() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
    words constant text := format(
        'select %s as key, %s as about, to_jsonb(r) ->> ''post'' as post, jsonb_strip_nulls(to_jsonb(r) - %L::text[])::text as words from %%I r',
        tg_argv[0], tg_argv[1], tg_argv[2]);
    none constant text := 'select null::text as key, null::uuid as about, null::text as post, null::text as words where false';
begin
    if to_regclass('pg_temp.rows_noted') is null then
        create temp table rows_noted (
            number bigint generated always as identity, kind text, key text, about uuid, post text, before text,
            after text) on commit drop;
        grant select on pg_temp.rows_noted to pulang_app;
    elsif (select c.relowner from pg_class c where c.oid = to_regclass('pg_temp.rows_noted'))
            <> (select u.oid from pg_roles u where u.rolname = current_user) then
        raise exception 'pg_temp.rows_noted belongs to somebody else' using errcode = 'insufficient_privilege';
    end if;
    execute format(
        'insert into pg_temp.rows_noted (kind, key, about, post, before, after)
         select %L, key, coalesce(n.about, o.about), coalesce(n.post, o.post), o.words, n.words
         from (%s) o full join (%s) n using (key)
         where o.words is distinct from n.words',
        tg_table_schema || '.' || tg_table_name,
        case when tg_op = 'INSERT' then none else format(words, 'old_rows') end,
        case when tg_op = 'DELETE' then none else format(words, 'new_rows') end);
    perform set_config('pulang.rows', 'noted', true);
    return null;
end $$;

-- Keeps all others from writing to a table whose rows carry codes, while its first codes are made: the application may
-- not hold tables of which it may only add rows.
create function access.hold_coded_rows(coded regclass) returns void
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
begin
    if not exists (select from pg_trigger t where t.tgrelid = coded and t.tgname = 'noted_insert') then
        raise exception 'The rows of % carry no codes', coded using errcode = 'insufficient_privilege';
    end if;
    execute format('lock table %s in share mode', coded);
end $$;
revoke all on function access.hold_coded_rows(regclass) from public;
grant execute on function access.hold_coded_rows(regclass) to pulang_app;
