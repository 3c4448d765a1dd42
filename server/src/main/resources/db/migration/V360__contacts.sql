-- Who may be told of somebody (docs/decisions/0096): people whom they named, each with what that one may know, as the person said
-- it last. Without a word of theirs nobody is told anything. Rows are only added to, but for the answers of second officers.
create table people.contact (
    id        uuid primary key,
    person_id uuid not null references people.person (id) on delete cascade,
    post      text not null,
    said      bytea not null,
    named_by  uuid not null,
    named_at  timestamptz not null
);
select access.guard('people.contact');
revoke update, delete on people.contact from pulang_app;
create index contact_person on people.contact (person_id);

-- What the person said, the latest counts. What opens something for the family of a child counts once a second officer agrees.
create table people.contact_choice (
    id         uuid primary key,
    contact_id uuid not null references people.contact (id) on delete cascade,
    post       text not null,
    choice     text not null check (choice in ('NOTHING', 'SAFE', 'STAGE')),
    heard_by   uuid not null,
    heard_at   timestamptz not null,
    agreed_by  uuid,
    agreed_at  timestamptz,
    check ((agreed_by is null) = (agreed_at is null)),
    check (agreed_by <> heard_by)
);
select access.guard('people.contact_choice');
revoke update, delete on people.contact_choice from pulang_app;
grant update (agreed_by, agreed_at) on people.contact_choice to pulang_app;
create index contact_choice_latest on people.contact_choice (contact_id, heard_at desc, id desc);

-- Somebody who is told nothing, whatever was chosen; two officers lift it.
create table people.contact_bar (
    id          uuid primary key,
    contact_id  uuid not null references people.contact (id) on delete cascade,
    post        text not null,
    wished_by   text not null check (wished_by in ('PERSON', 'OFFICER')),
    reason      bytea not null,
    barred_by   uuid not null,
    barred_at   timestamptz not null,
    lift_reason bytea,
    asked_by    uuid,
    asked_at    timestamptz,
    lifted_by   uuid,
    lifted_at   timestamptz,
    check ((asked_by is null) = (asked_at is null) and (asked_by is null) = (lift_reason is null)),
    check ((lifted_by is null) = (lifted_at is null)),
    check (lifted_by is null or asked_by is not null and lifted_by <> asked_by)
);
select access.guard('people.contact_bar');
revoke update, delete on people.contact_bar from pulang_app;
grant update (lift_reason, asked_by, asked_at, lifted_by, lifted_at) on people.contact_bar to pulang_app;
create unique index contact_bar_standing on people.contact_bar (contact_id) where lifted_at is null;

select access.code_rows('people.contact', 'r.id::text', 'r.person_id');
select access.code_rows('people.contact_choice', 'r.id::text', 'r.contact_id');
select access.code_rows('people.contact_bar', 'r.id::text', 'r.contact_id');
