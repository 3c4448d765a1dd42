-- Posts are trees of offices (docs/decisions/0045): a mission stands below the headquarters, an office of an agency below
-- its agency or below another office of it. What an office of an agency sees of people follows from its purpose.
alter table access.post
    add column id        uuid not null default uuidv7(),
    add column parent    text references access.post (code),
    add column purpose   text check (purpose in ('CARE', 'RETURN', 'POLICE', 'COORDINATION')),
    add column closed_at timestamptz;
update access.post m set parent = h.code from access.post h where m.kind = 'MISSION' and h.kind = 'HEADQUARTERS';
update access.post set purpose = case
        when code = 'KEMENSOS' then 'CARE' when code in ('BP3MI', 'PEMDA') then 'RETURN' else 'POLICE' end
    where kind = 'AGENCY';
alter table access.post
    add constraint agencies_have_a_purpose check ((kind = 'AGENCY') = (purpose is not null)),
    add constraint headquarters_stand_above check (kind <> 'HEADQUARTERS' or parent is null);
create unique index post_id on access.post (id);
create index post_parent on access.post (parent);

create function access.own_post() returns text language sql stable as $$
    select nullif(current_setting('pulang.post', true), '')
$$;

create function access.own_purpose() returns text language sql stable as $$
    select p.purpose from access.post p where p.code = access.own_post()
$$;

-- The offices whose people an office sees: itself, and where it coordinates all those below it.
create function access.offices_in_sight_of(office text) returns setof text language sql stable as $$
    with recursive below (code) as (
        select p.code from access.post p join access.post o on o.code = p.parent
        where o.code = office and o.purpose = 'COORDINATION'
        union
        select p.code from access.post p join below b on p.parent = b.code)
    select office union select code from below
$$;

create function access.offices_in_sight() returns setof text language sql stable as $$
    select access.offices_in_sight_of(access.own_post())
$$;

-- The agency of an office: the head of its tree.
create function access.agency_of(office text) returns text language sql stable as $$
    with recursive above (code, parent) as (
        select p.code, p.parent from access.post p where p.code = office
        union
        select p.code, p.parent from access.post p join above a on p.code = a.parent)
    select code from above where parent is null
$$;

-- People pass between two open offices of one agency that see the same of them.
create function access.may_hand_on(office text, to_office text) returns boolean language sql stable as $$
    select exists (
        select from access.post f join access.post t on t.code = to_office
        where f.code = office and f.code <> t.code and f.kind = 'AGENCY' and t.kind = 'AGENCY' and t.closed_at is null
            and f.purpose = t.purpose and f.purpose <> 'COORDINATION'
            and access.agency_of(f.code) = access.agency_of(t.code))
$$;

-- As before, with the offices in sight in the place of the own post. was_shown stays as it is: what an office writes, and
-- health, are of the people whom it has itself.
create or replace function access.guard_person(guarded regclass, person_column text) returns void language plpgsql as $$
begin
    perform access.guard(guarded);
    execute format(
        'create policy shown_to_agency on %s for select using (%I in (
             select shown.person_id from access.shown where shown.agency in (select access.offices_in_sight())))',
        guarded, person_column);
end $$;
do $$
declare
    guarded regclass;
begin
    for guarded in
        select p.polrelid::regclass from pg_policy p
        where p.polname = 'shown_to_agency' and p.polrelid <> 'assistance.fitness_finding'::regclass
    loop
        execute format(
            'alter policy shown_to_agency on %s using (%I in (
                 select shown.person_id from access.shown where shown.agency in (select access.offices_in_sight())))',
            guarded, case when guarded = 'people.person'::regclass then 'id' else 'person_id' end);
    end loop;
end $$;
alter policy own_lines on access.shown using (agency in (select access.offices_in_sight()));

-- What a medical officer found is for offices that care for people.
alter policy shown_to_agency on assistance.fitness_finding using (
    access.own_purpose() = 'CARE'
    and exists (select from cases.protection_case c where c.id = case_id and access.was_shown(c.person_id)));

-- So is, on the timeline of a case, what tells of health or of the screening.
alter policy shown_to_agency on cases.case_fact using (
    person_id in (
        select shown.person_id from access.shown where shown.agency in (select access.offices_in_sight()))
    and ((select access.own_purpose()) = 'CARE'
        or coalesce(stage, '') not in ('FIT', 'SCREENED') and fact <> 'NOT_BOARDED'));

-- With which office somebody is now, where it is not the one that received them; the signed record names that one.
alter table repatriation.handover add column handed_on_to text references access.post (code);
alter policy receiving_agency_reads on repatriation.handover
    using (coalesce(handed_on_to, agency) = access.own_post());
alter policy receiving_agency_countersigns on repatriation.handover
    using (coalesce(handed_on_to, agency) = access.own_post())
    with check (coalesce(handed_on_to, agency) = access.own_post());
drop index repatriation.handover_agency;
create index handover_office on repatriation.handover ((coalesce(handed_on_to, agency)), handed_at desc);

-- Hands people whom the acting person's office has received on to another office of its agency, which sees them from then
-- on in its place. Records that are not countersigned yet stay where they are. Returns how many were handed on.
create function repatriation.hand_on(handovers uuid[], to_office text) returns int
language plpgsql security definer set search_path = repatriation, pg_temp as $$
declare
    own constant text := access.own_post();
    people uuid[];
    handed int;
begin
    if not access.may_hand_on(own, to_office) then
        raise exception 'People are handed on within an agency and a purpose' using errcode = 'insufficient_privilege';
    end if;
    with moved as (
        update repatriation.handover set handed_on_to = to_office
        where id = any(handovers) and coalesce(handed_on_to, agency) = own and received_at is not null
        returning person_id)
    select array_agg(distinct person_id), count(*) into people, handed from moved;
    insert into access.shown (agency, person_id, at, through)
        select to_office, s.person_id, s.at, s.through from access.shown s
        where s.agency = own and (s.person_id = any(people) or s.through = any(people))
        on conflict do nothing;
    delete from access.shown s where s.agency = own and (s.person_id = any(people) or s.through = any(people));
    return handed;
end $$;
revoke execute on function repatriation.hand_on(uuid[], text) from public;
grant execute on function repatriation.hand_on(uuid[], text) to pulang_app;

-- How many people a post has: an office those handed to it, a mission those of its cases that are not home. It counts for
-- administrators, who see none of them.
create function access.people_with(office text) returns bigint
language plpgsql stable security definer set search_path = access, pg_temp as $$
begin
    return (select count(*) from (
        select h.person_id from repatriation.handover h where coalesce(h.handed_on_to, h.agency) = office and h.paper <> ''
        union select s.person_id from access.shown s where s.agency = office
        union select c.person_id from cases.protection_case c
            where c.post = office and c.merged_into is null and c.stage <> 'HOME') here);
end $$;
revoke execute on function access.people_with(text) from public;
grant execute on function access.people_with(text) to pulang_app;

-- Posts are kept by whoever sees no case. Code, kind, place in the tree and purpose stay as they were when a post was opened:
-- another purpose would show what was not shown when people were handed over.
create function access.keep_posts() returns trigger language plpgsql as $$
declare
    above access.post;
begin
    if current_user = 'pulang_app'
            and (nullif(current_setting('pulang.user', true), '') is null or access.own_post() is not null) then
        raise exception 'Posts are kept by administrators' using errcode = 'insufficient_privilege';
    end if;
    if tg_op = 'INSERT' and new.parent is not null then
        select * into above from access.post p where p.code = new.parent;
        if above.closed_at is not null
                or (above.kind, new.kind) not in (('HEADQUARTERS', 'MISSION'), ('AGENCY', 'AGENCY'))
                or (above.purpose = 'POLICE') is distinct from (new.purpose = 'POLICE') then
            raise exception 'No such post stands below %', new.parent using errcode = 'check_violation';
        end if;
    end if;
    if tg_op = 'UPDATE' and new.closed_at is not null and old.closed_at is null and (
            new.kind = 'HEADQUARTERS' or access.people_with(new.code) > 0
            or exists (select from access.post p where p.parent = new.code and p.closed_at is null)) then
        raise exception '% has people or offices', new.code using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger keep_posts before insert or update on access.post for each row execute function access.keep_posts();
grant insert, update (name_id, name_en, zone, closed_at) on access.post to pulang_app;

-- Where a post stands decides who sees whom (docs/decisions/0035).
select access.code_rows('access.post', 'r.code', 'r.id');
