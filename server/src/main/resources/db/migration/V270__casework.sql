-- Casework (docs/decisions/0073, 0074): where somebody is now, notes, tasks and files. All is only added to, but for who
-- read a note that names them and who did a task. case_id follows joins and splits; recorded_for is the case that
-- something was recorded on, and whose key seals it.
select access.open_module('casework');

create table casework.situation (
    id           uuid primary key,
    case_id      uuid not null references cases.protection_case (id),
    recorded_for uuid not null references cases.protection_case (id),
    post         text not null,
    said         bytea not null,
    recorded_at  timestamptz not null,
    recorded_by  uuid not null
);
select access.guard('casework.situation');
revoke update, delete on casework.situation from pulang_app;
grant update (case_id) on casework.situation to pulang_app;
create index situation_case on casework.situation (case_id, recorded_at desc);
create index situation_recorded_for on casework.situation (recorded_for);

create table casework.note (
    id           uuid primary key,
    case_id      uuid not null references cases.protection_case (id),
    recorded_for uuid not null references cases.protection_case (id),
    post         text not null,
    text         bytea not null,
    corrects     uuid references casework.note (id),
    written_at   timestamptz not null,
    written_by   uuid not null
);
select access.guard('casework.note');
revoke update, delete on casework.note from pulang_app;
grant update (case_id) on casework.note to pulang_app;
create index note_case on casework.note (case_id, written_at desc);
create index note_recorded_for on casework.note (recorded_for);
create index note_corrects on casework.note (corrects) where corrects is not null;

create table casework.mention (
    note_id      uuid not null references casework.note (id),
    officer      uuid not null,
    case_id      uuid not null references cases.protection_case (id),
    recorded_for uuid not null references cases.protection_case (id),
    post         text not null,
    seen_at      timestamptz,
    primary key (note_id, officer)
);
select access.guard('casework.mention');
revoke update, delete on casework.mention from pulang_app;
grant update (case_id, seen_at) on casework.mention to pulang_app;
create index mention_unread on casework.mention (officer) where seen_at is null;
create index mention_case on casework.mention (case_id);
create index mention_recorded_for on casework.mention (recorded_for);

create table casework.task (
    id           uuid primary key,
    case_id      uuid not null references cases.protection_case (id),
    recorded_for uuid not null references cases.protection_case (id),
    post         text not null,
    what         bytea not null,
    assignee     uuid not null,
    due_on       date not null,
    set_at       timestamptz not null,
    set_by       uuid not null,
    done_at      timestamptz,
    done_by      uuid,
    check ((done_at is null) = (done_by is null))
);
select access.guard('casework.task');
revoke update, delete on casework.task from pulang_app;
grant update (case_id, done_at, done_by) on casework.task to pulang_app;
create index task_case on casework.task (case_id);
create index task_recorded_for on casework.task (recorded_for);
create index task_open on casework.task (assignee, due_on) where done_at is null;

-- The bytes of a file are sealed with a key of the case; of a picture they are its pixels, written anew.
create table casework.attachment (
    id           uuid primary key,
    case_id      uuid not null references cases.protection_case (id),
    recorded_for uuid not null references cases.protection_case (id),
    post         text not null,
    name         bytea not null,
    kind         text not null check (kind in ('PDF', 'JPEG', 'PNG')),
    size         int not null,
    content      bytea not null,
    thumbnail    bytea not null,
    scan         text not null check (scan in ('CLEAN', 'NOT_SCANNED')),
    added_at     timestamptz not null,
    added_by     uuid not null
);
select access.guard('casework.attachment');
revoke update, delete on casework.attachment from pulang_app;
grant update (case_id) on casework.attachment to pulang_app;
create index attachment_case on casework.attachment (case_id, added_at desc);
create index attachment_recorded_for on casework.attachment (recorded_for);

-- Erasing (docs/decisions/0017): all of it goes with the case.
create function casework.erase(subjects uuid[]) returns void
language sql security definer set search_path = casework, pg_temp as $$
    delete from casework.situation where case_id = any(subjects) or recorded_for = any(subjects);
    delete from casework.mention where case_id = any(subjects) or recorded_for = any(subjects);
    update casework.note set corrects = null where corrects in (
        select id from casework.note where case_id = any(subjects) or recorded_for = any(subjects));
    delete from casework.note where case_id = any(subjects) or recorded_for = any(subjects);
    delete from casework.task where case_id = any(subjects) or recorded_for = any(subjects);
    delete from casework.attachment where case_id = any(subjects) or recorded_for = any(subjects);
$$;
select access.erases('casework', 12, false);
