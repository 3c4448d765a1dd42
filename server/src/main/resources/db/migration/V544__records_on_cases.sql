-- A record on a case, declared once (docs/decisions/0194). Makes all that the table of a kind of record needs, or mends a table
-- that is there already: columns, own-post policy, added to but never changed or deleted by the application (but for the case
-- on which a row stands), both indexes, and erasure by foreign keys.
create function cases.entries(kept text) returns void language plpgsql set client_min_messages = warning as $$
declare
    name text := split_part(kept, '.', 2);
    foreign_key record;
begin
    execute format('create table if not exists %s (
        id           uuid primary key,
        case_id      uuid not null,
        recorded_for uuid not null,
        post         text not null,
        said         bytea not null,
        recorded_at  timestamptz not null,
        recorded_by  uuid not null)', kept);
    for foreign_key in
        select c.conname from pg_constraint c
        where c.conrelid = kept::regclass and c.contype = 'f' and c.confrelid = 'cases.protection_case'::regclass
    loop
        execute format('alter table %s drop constraint %I', kept, foreign_key.conname);
    end loop;
    execute format('alter table %s
        add constraint %I foreign key (case_id) references cases.protection_case (id) on delete cascade,
        add constraint %I foreign key (recorded_for) references cases.protection_case (id) on delete cascade',
        kept, name || '_case_id_fkey', name || '_recorded_for_fkey');
    execute format('drop policy if exists own_post on %s', kept);
    perform access.guard(kept::regclass);
    execute format('revoke update, delete on %s from pulang_app', kept);
    execute format('grant update (case_id) on %s to pulang_app', kept);
    execute format('create index if not exists %I on %s (case_id, recorded_at desc)', name || '_case', kept);
    execute format('create index if not exists %I on %s (recorded_for)', name || '_recorded_for', kept);
end $$;
revoke execute on function cases.entries(text) from public;

select cases.entries('casework.situation');

create or replace function casework.erase(subjects uuid[]) returns void
language sql security definer set search_path = casework, pg_temp as $$
    delete from casework.mention where case_id = any(subjects) or recorded_for = any(subjects);
    update casework.note set corrects = null where corrects in (
        select id from casework.note where case_id = any(subjects) or recorded_for = any(subjects));
    delete from casework.note where case_id = any(subjects) or recorded_for = any(subjects);
    delete from casework.task where case_id = any(subjects) or recorded_for = any(subjects);
    delete from casework.attachment where case_id = any(subjects) or recorded_for = any(subjects);
    delete from casework.photograph where case_id = any(subjects) or recorded_for = any(subjects);
$$;
