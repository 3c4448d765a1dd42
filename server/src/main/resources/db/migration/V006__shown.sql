-- Whom an agency may see is for a mission to say: an agency reads its own lines and writes none, whatever it asks for.
create function access.is_agency() returns boolean language sql stable as $$
    select exists (
        select 1 from access.post
        where code = nullif(current_setting('pulang.post', true), '') and kind = 'AGENCY')
$$;

alter table access.shown enable row level security;
create policy own_lines on access.shown for select
    using (agency = nullif(current_setting('pulang.post', true), ''));
create policy missions_show on access.shown
    using (nullif(current_setting('pulang.post', true), '') is not null and not (select access.is_agency()))
    with check (nullif(current_setting('pulang.post', true), '') is not null and not (select access.is_agency()));
