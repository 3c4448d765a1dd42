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
    module       text primary key,
    place        int not null unique,
    hangs_on     boolean not null,
    knows_people boolean not null default false
);

create function access.erases(module text, place int, hangs_on boolean) returns void language plpgsql as $$
begin
    insert into access.erasing (module, place, hangs_on) values (module, place, hangs_on);
    execute format('revoke execute on function %I.erase(uuid[]) from public', module);
    if hangs_on then
        execute format('revoke execute on function %I.also_about(uuid[]) from public', module);
    end if;
end $$;

-- Says that a schema knows who the people are. It answers confirmed, whether two officers have decided to erase
-- subjects, and of_own_post, whether they hang on people of the acting person's post.
create function access.knows_people(module text) returns void language plpgsql as $$
begin
    update access.erasing e set knows_people = true where e.module = knows_people.module;
    execute format('revoke execute on function %I.confirmed(uuid[]), %I.of_own_post(uuid[]) from public', module, module);
end $$;

create function access.say(question text, subjects uuid[]) returns boolean
language plpgsql stable security definer set search_path = access, pg_temp as $$
declare
    module text;
    answer boolean := false;
begin
    for module in select e.module from access.erasing e where e.knows_people loop
        execute format('select %I.%I($1)', module, question) into answer using subjects;
    end loop;
    return coalesce(answer, false);
end $$;
revoke execute on function access.say(text, uuid[]), access.knows_people(text) from public;

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

-- For the owner of the database, which erases again at a start whoever was erased before.
create function access.erase_again(subjects uuid[]) returns void
language plpgsql security definer set search_path = access, pg_temp as $$
declare
    module text;
begin
    for module in select e.module from access.erasing e order by e.place loop
        execute format('select %I.erase($1)', module) using subjects;
    end loop;
    delete from access.shown where person_id = any(subjects);
    delete from access.canary where person_id = any(subjects);
    delete from access.data_key where subject = any(subjects);
end $$;

-- For the application: what two officers have decided in this transaction, and nothing else.
create function access.erase(subjects uuid[]) returns void
language plpgsql security definer set search_path = access, pg_temp as $$
begin
    if not access.say('confirmed', subjects) then
        raise exception 'no two officers have decided to erase this' using errcode = 'insufficient_privilege';
    end if;
    perform access.erase_again(subjects);
end $$;
revoke execute on function
    access.also_about(uuid[]), access.erase(uuid[]), access.erase_again(uuid[]), access.erases(text, int, boolean) from public;
grant execute on function access.also_about(uuid[]), access.erase(uuid[]) to pulang_app;
grant select on access.erasing to pulang_app;
