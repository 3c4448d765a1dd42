-- One field of a person as an officer corrected it, which wins over lists; only added to, but for that it is taken back. It is
-- kept with the person on whom it was recorded and counts for whoever holds their founding statement.
create table people.fact_correction (
    id           uuid primary key,
    person_id    uuid not null references people.person (id) on delete cascade,
    post         text not null,
    field        text not null check (
        field in ('NAME', 'BORN', 'SEX', 'NATIONAL_NUMBER', 'PASSPORT', 'PHONE', 'BIRTH_PLACE')),
    said         bytea not null,
    corrected_by uuid not null,
    corrected_at timestamptz not null,
    back_reason  bytea,
    back_by      uuid,
    back_at      timestamptz,
    check ((back_at is null) = (back_by is null)),
    check ((back_at is null) = (back_reason is null))
);
select access.guard('people.fact_correction');
revoke update, delete on people.fact_correction from pulang_app;
grant update (back_reason, back_by, back_at) on people.fact_correction to pulang_app;
create index fact_correction_person on people.fact_correction (person_id, corrected_at);
select access.code_rows('people.fact_correction', 'r.id::text', 'r.person_id');
