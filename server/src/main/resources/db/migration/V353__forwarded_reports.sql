-- An officer forwards a report to the post that can act on it (docs/decisions/0109): with all reports of its group and all copies,
-- and with what hangs on them. received_at, due_at and danger stay, so that no clock starts anew. What is sealed apart opens to
-- nobody at the receiving post until one of its officers takes the report on. A complaint is never moved, nor a report about a
-- registered person, whose post it is; reports.link between reports that part stays as history of the post before.
create function reports.forward(wanted uuid, receiver text) returns setof uuid
language plpgsql security definer set search_path = reports, pg_temp as $$
declare
    here text;
    whole uuid;
    moved uuid[];
begin
    select r.post, r.group_id into here, whole from reports.report r
    where r.id = wanted and r.topic <> 'COMPLAINT' and access.sees_post(r.post) for update;
    if here is null or here = receiver then
        return;
    end if;
    if not exists (
        select from access.post p
        where p.code = receiver and p.kind in ('MISSION', 'HEADQUARTERS') and p.closed_at is null) then
        raise exception 'no post receives reports as %', receiver;
    end if;
    select array_agg(r.id) into moved from reports.report r
    where r.group_id = whole and r.post = here and r.topic <> 'COMPLAINT';
    if exists (select from reports.person_link l where l.report_id = any(moved) and l.undone_at is null) then
        raise exception 'a report about a registered person stays at their post';
    end if;
    update reports.report set post = receiver, version = version + 1 where id = any(moved);
    update reports.step set post = receiver where report_id = any(moved);
    update reports.section set post = receiver where report_id = any(moved);
    update reports.match_code set post = receiver where report_id = any(moved);
    update reports.copy_band set post = receiver where report_id = any(moved);
    update reports.mailbox set post = receiver where report_id = any(moved);
    update reports.word set post = receiver where report_id = any(moved);
    update reports.file set post = receiver where report_id = any(moved);
    update reports.link set post = receiver where report_id = any(moved) and other_id = any(moved);
    delete from reports.opened_to where report_id = any(moved);
    return query select unnest(moved);
end $$;
revoke execute on function reports.forward(uuid, text) from public;
grant execute on function reports.forward(uuid, text) to pulang_app;
