-- What one shift leaves for the next, a few lines for the whole post; the words are sealed.
create table cases.shift_note (
    id       uuid primary key,
    officer  uuid not null,
    post     text not null,
    note     bytea not null,
    noted_at timestamptz not null
);
select access.guard('cases.shift_note');
create index shift_note_latest on cases.shift_note (post, noted_at desc);
revoke update, delete on cases.shift_note from pulang_app;
