-- A photograph of the person of a case (docs/decisions/0112), sealed with a key of the case. Its picture can be taken away with a
-- reason and never be changed; that there was one, and who agreed to it, stays.
create table casework.photograph (
    id              uuid primary key,
    case_id         uuid not null references cases.protection_case (id),
    recorded_for    uuid not null references cases.protection_case (id),
    post            text not null,
    kind            text not null check (kind in ('JPEG', 'PNG')),
    content         bytea,
    consent         text not null check (consent in ('PERSON', 'PERSON_AND_GUARDIAN')),
    scan            text not null check (scan in ('CLEAN', 'NOT_SCANNED')),
    added_at        timestamptz not null,
    added_by        uuid not null,
    removed_at      timestamptz,
    removed_by      uuid,
    removed_because bytea,
    check ((removed_at is null) = (content is not null)),
    check ((removed_at is null) = (removed_by is null) and (removed_at is null) = (removed_because is null))
);
select access.guard('casework.photograph');
revoke update, delete on casework.photograph from pulang_app;
grant update (case_id, content, removed_at, removed_by, removed_because) on casework.photograph to pulang_app;
create index photograph_case on casework.photograph (case_id, added_at desc);
create index photograph_recorded_for on casework.photograph (recorded_for);

create function casework.keep_photograph() returns trigger language plpgsql as $$
begin
    if new.content is not null and new.content is distinct from old.content
        or old.removed_at is not null and (new.removed_at, new.removed_by, new.removed_because)
            is distinct from (old.removed_at, old.removed_by, old.removed_because) then
        raise exception 'a photograph is deleted, never changed' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger keep_photograph before update on casework.photograph
    for each row execute function casework.keep_photograph();

create or replace function casework.erase(subjects uuid[]) returns void
language sql security definer set search_path = casework, pg_temp as $$
    delete from casework.situation where case_id = any(subjects) or recorded_for = any(subjects);
    delete from casework.mention where case_id = any(subjects) or recorded_for = any(subjects);
    update casework.note set corrects = null where corrects in (
        select id from casework.note where case_id = any(subjects) or recorded_for = any(subjects));
    delete from casework.note where case_id = any(subjects) or recorded_for = any(subjects);
    delete from casework.task where case_id = any(subjects) or recorded_for = any(subjects);
    delete from casework.attachment where case_id = any(subjects) or recorded_for = any(subjects);
    delete from casework.photograph where case_id = any(subjects) or recorded_for = any(subjects);
$$;
