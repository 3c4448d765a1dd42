-- Of the timeline of a case an agency at home sees what leads along the way, and nothing of how a mission does its work:
-- who had the case and why it went on, notes, tasks, files (docs/decisions/0074).
alter policy shown_to_agency on cases.case_fact using (
    stage is not null
    and person_id in (
        select shown.person_id from access.shown where shown.agency in (select access.offices_in_sight()))
    and ((select access.own_purpose()) = 'CARE'
        or stage not in ('FIT', 'SCREENED') and fact <> 'NOT_BOARDED'));
