-- Codes of rows that decide (docs/decisions/0035): who changes such a row in a transaction of the server leaves a note
-- of it here, and the server makes a code of it with a key that is not in the database, before the transaction ends.

-- The code of each row as it was last written by a server. A row that was deleted keeps its line, so that it cannot be
-- put back. A post that is named is that of the row, and who does not see it does not miss the row.
create table access.row_code (
    kind    text not null,
    key     text not null,
    about   uuid not null,
    post    text,
    version int not null,
    gone    boolean not null,
    code    bytea not null check (length(code) = 16),
    primary key (kind, key)
);
create index row_code_about on access.row_code (about, kind);
grant select, insert, update on access.row_code to pulang_app;

create index audit_entry_row_codes on access.audit_entry (detail) where act = 'began row codes';

-- Notes the rows of a statement, as they were before it and as they are after it, where only this session reads it.
-- Arguments: which words tell a row from others, which id it is about, and columns that decide nothing.
create function access.note_rows() returns trigger
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
revoke all on function access.note_rows() from public;

create function access.code_rows(coded regclass, key text, about text, beside text[] default '{}') returns void
    language plpgsql as $$
begin
    execute format('create trigger noted_insert after insert on %s referencing new table as new_rows
        for each statement execute function access.note_rows(%L, %L, %L)', coded, key, about, beside);
    execute format('create trigger noted_update after update on %s referencing old table as old_rows new table as new_rows
        for each statement execute function access.note_rows(%L, %L, %L)', coded, key, about, beside);
    execute format('create trigger noted_delete after delete on %s referencing old table as old_rows
        for each statement execute function access.note_rows(%L, %L, %L)', coded, key, about, beside);
end $$;
revoke all on function access.code_rows(regclass, text, text, text[]) from public;

select access.code_rows('access.account', 'r.id::text', 'r.id');
select access.code_rows('access.second_factor', 'r.account_id::text', 'r.account_id', '{last_step}');
select access.code_rows('access.shown', 'r.agency || ''/'' || r.person_id', 'r.person_id');
select access.code_rows('clearances.gate_fact', 'r.id::text', 'r.case_id');
select access.code_rows('clearances.gate_override', 'r.id::text', 'r.case_id');
select access.code_rows('clearances.pass', 'r.case_id::text', 'r.case_id');
