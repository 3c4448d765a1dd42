-- Before somebody is registered (docs/decisions/0086): what officers record of them, and requests to an authority to bring them
-- out. What a step tells is the place of somebody who may still be inside: it is sealed under a key of its own, and so is the
-- paper of a request, which names the places of all whom it names.
select access.open_module('rescue');

-- case_id follows joins and splits; recorded_for is the case on which it was recorded. A stage that no longer holds is said by
-- the act NO_LONGER.
create table rescue.step (
    id           uuid primary key,
    case_id      uuid not null references cases.protection_case (id),
    recorded_for uuid not null references cases.protection_case (id),
    post         text not null,
    act          text not null
        check (act in ('LOCATED', 'ENGAGED', 'VISITED', 'ACCESS_REFUSED', 'FREED', 'IN_CARE', 'NO_LONGER')),
    stage        text not null check (stage in ('LOCATED', 'ENGAGED', 'VISITED', 'FREED', 'IN_CARE')),
    on_date      date not null,
    said         bytea not null,
    recorded_at  timestamptz not null,
    recorded_by  uuid not null
);
select access.guard('rescue.step');
revoke update, delete on rescue.step from pulang_app;
grant update (case_id) on rescue.step to pulang_app;
create index step_case on rescue.step (case_id, recorded_at desc);
create index step_recorded_for on rescue.step (recorded_for);

create table rescue.request (
    id                uuid primary key,
    post              text not null references access.post (code),
    number            text not null unique,
    code              bytea not null,
    paper             bytea not null,
    language          text not null,
    made_on           date not null,
    answer_by         date not null,
    made_by           uuid not null,
    sent_on           date,
    sent_way          text check (sent_way in ('BY_HAND', 'MINISTRY', 'LETTER', 'EMAIL', 'FAX', 'LIAISON')),
    sent_by           uuid,
    withdrawn_at      timestamptz,
    withdrawn_by      uuid,
    withdrawn_because bytea,
    check ((sent_on is null) = (sent_way is null) and (sent_on is null) = (sent_by is null)),
    check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_because is null))
);
select access.guard('rescue.request');
revoke update, delete on rescue.request from pulang_app;
grant update (sent_on, sent_way, sent_by, withdrawn_at, withdrawn_by, withdrawn_because) on rescue.request to pulang_app;
create index request_of_post on rescue.request (post, made_on desc, id desc);

-- Whom a request names.
create table rescue.requested (
    request_id   uuid not null references rescue.request (id),
    case_id      uuid not null references cases.protection_case (id),
    recorded_for uuid not null references cases.protection_case (id),
    post         text not null,
    primary key (request_id, recorded_for)
);
select access.guard('rescue.requested');
revoke update, delete on rescue.requested from pulang_app;
grant update (case_id) on rescue.requested to pulang_app;
create index requested_case on rescue.requested (case_id);
create index requested_recorded_for on rescue.requested (recorded_for);

-- What the authority answered, added to only; the latest one holds.
create table rescue.answer (
    id          uuid primary key,
    request_id  uuid not null references rescue.request (id),
    post        text not null,
    answer      text not null check (answer in ('WILL_ACT', 'ACTED', 'NEEDS_MORE', 'REFUSED')),
    on_date     date not null,
    said        bytea not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null
);
select access.guard('rescue.answer');
revoke update, delete on rescue.answer from pulang_app;
create index answer_request on rescue.answer (request_id, recorded_at desc);

-- Erasing (docs/decisions/0017): with a person go what was recorded of them and what the requests say that name them; that there
-- was a request, and when, stays for the others whom it names.
create function rescue.also_about(subjects uuid[]) returns setof uuid
language sql stable security definer set search_path = rescue, pg_temp as $$
    select s.id from rescue.step s where s.case_id = any(subjects) or s.recorded_for = any(subjects)
    union select r.request_id from rescue.requested r where r.case_id = any(subjects) or r.recorded_for = any(subjects)
$$;
create function rescue.erase(subjects uuid[]) returns void
language sql security definer set search_path = rescue, pg_temp as $$
    delete from rescue.step where id = any(subjects) or case_id = any(subjects) or recorded_for = any(subjects);
    delete from rescue.requested where case_id = any(subjects) or recorded_for = any(subjects);
    update rescue.answer set said = '' where request_id = any(subjects);
    update rescue.request set code = '', paper = '',
        withdrawn_because = case when withdrawn_because is null then null else ''::bytea end
    where id = any(subjects);
    delete from rescue.answer where request_id = any(subjects)
        and not exists (select from rescue.requested r where r.request_id = answer.request_id);
    delete from rescue.request where id = any(subjects)
        and not exists (select from rescue.requested r where r.request_id = request.id);
$$;
select access.erases('rescue', 13, true);
