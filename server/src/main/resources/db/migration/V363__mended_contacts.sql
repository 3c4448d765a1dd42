-- Typing errors in contacts, mended (docs/decisions/0101): what was recorded first stays in people.contact, the latest of these counts.
create table people.contact_mend (
    id         uuid primary key,
    contact_id uuid not null references people.contact (id) on delete cascade,
    post       text not null,
    said       bytea not null,
    mended_by  uuid not null,
    mended_at  timestamptz not null
);
select access.guard('people.contact_mend');
revoke update, delete on people.contact_mend from pulang_app;
create index contact_mend_latest on people.contact_mend (contact_id, mended_at desc, id desc);
select access.code_rows('people.contact_mend', 'r.id::text', 'r.contact_id');
grant update (codes) on people.contact_code to pulang_app;
