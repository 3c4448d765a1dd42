-- The keys of single subjects (a statement, a person, a case, a file), each wrapped by a key that is not in the database
-- (docs/decisions/0017). Whose row is gone cannot be read by anybody.
create table access.data_key (
    ring    text not null,
    subject uuid not null,
    wrapped bytea not null,
    primary key (ring, subject)
);
create index data_key_subject on access.data_key (subject);
-- Keys are wrapped anew, never moved; they go with their subject only, by access.erase.
grant select, insert, update (wrapped) on access.data_key to pulang_app;

-- Who may read a row about a subject is said where that row is; here, that somebody must act.
alter table access.data_key enable row level security;
create policy acting on access.data_key
    using (nullif(current_setting('pulang.post', true), '') is not null)
    with check (nullif(current_setting('pulang.post', true), '') is not null);

-- Which schemas hold rows about single subjects, in the order in which they are erased. Each has a function erase, and
-- perhaps also_about, which adds what hangs on the subjects: the statements of a person, their cases, their files.
create table access.erasing (
    module   text primary key,
    place    int not null unique,
    hangs_on boolean not null
);

create function access.erases(module text, place int, hangs_on boolean) returns void language plpgsql as $$
begin
    insert into access.erasing values (module, place, hangs_on);
    execute format('revoke execute on function %I.erase(uuid[]) from public', module);
    if hangs_on then
        execute format('revoke execute on function %I.also_about(uuid[]) from public', module);
    end if;
end $$;

-- The subjects and all that hangs on them.
create function access.also_about(subjects uuid[]) returns uuid[]
language plpgsql stable security definer set search_path = access, pg_temp as $$
declare
    found uuid[] := subjects;
    before int := 0;
    module text;
    more uuid[];
begin
    while cardinality(found) > before loop
        before := cardinality(found);
        for module in select e.module from access.erasing e where e.hangs_on order by e.place desc loop
            execute format('select array_agg(subject) from %I.also_about($1) as also (subject)', module)
                into more using found;
            found := array(select distinct subject from unnest(found || more) as all_of (subject) where subject is not null);
        end loop;
    end loop;
    return found;
end $$;

create function access.erase(subjects uuid[]) returns void
language plpgsql security definer set search_path = access, pg_temp as $$
declare
    module text;
begin
    for module in select e.module from access.erasing e order by e.place loop
        execute format('select %I.erase($1)', module) using subjects;
    end loop;
    delete from access.shown where person_id = any(subjects);
    delete from access.data_key where subject = any(subjects);
end $$;
revoke execute on function access.also_about(uuid[]), access.erase(uuid[]), access.erases(text, int, boolean) from public;
grant execute on function access.also_about(uuid[]), access.erase(uuid[]) to pulang_app;
grant select on access.erasing to pulang_app;
