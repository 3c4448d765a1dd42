-- Incidents with very many rows and people: what is counted is found by indexes that hold all that is asked, and the post
-- and the reach of who asks are read once a statement and not once a row. Who sees what stays as sees_post has it.
create function access.guard_many(guarded regclass) returns void language plpgsql as $$
begin
    execute format(
        'alter policy own_post on %s using (
             post = (select nullif(current_setting(''pulang.post'', true), ''''))
             or (select current_setting(''pulang.scope'', true) = ''all-posts''))',
        guarded);
end $$;
revoke execute on function access.guard_many(regclass) from public;

select access.guard_many('incidents.statement');
select access.guard_many('incidents.problem');
select access.guard_many('people.person');
select access.guard_many('people.membership');
select access.guard_many('people.link');
select access.guard_many('people.question');

create index statement_counted on incidents.statement (incident_id, roster_id, post);
create index person_counted on people.person (incident_id, present, post, id) where merged_into is null and statements > 0;
