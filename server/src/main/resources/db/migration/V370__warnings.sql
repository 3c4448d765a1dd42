-- Warnings to the public about how people are recruited (docs/decisions/0097). What they say is to be read by everybody; they name
-- nobody, and no column of them is sealed. The reports on which one rests are told to nobody outside.
select access.open_module('prevention');

create table prevention.warning (
    id                uuid primary key,
    post              text not null references access.post (code),
    number            text not null unique,
    withdrawn_at      timestamptz,
    withdrawn_by      uuid,
    withdrawn_because jsonb,
    check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_because is null))
);
select access.guard('prevention.warning');
revoke update, delete on prevention.warning from pulang_app;
grant update (withdrawn_at, withdrawn_by, withdrawn_because) on prevention.warning to pulang_app;
create index warning_of_post on prevention.warning (post, number desc);

-- A version is written by one officer and released by another; what is released stays as it was released.
create table prevention.warning_version (
    id          uuid primary key,
    warning_id  uuid not null references prevention.warning (id),
    post        text not null,
    version     integer not null check (version > 0),
    revision    integer not null,
    content     jsonb not null,
    correction  jsonb,
    drafted_at  timestamptz not null,
    drafted_by  uuid not null,
    proposed_at timestamptz,
    proposed_by uuid,
    refused_at  timestamptz,
    refused_by  uuid,
    refused_for text,
    released_at timestamptz,
    released_by uuid,
    unique (warning_id, version),
    check ((proposed_at is null) = (proposed_by is null)),
    check ((released_at is null) = (released_by is null)),
    check (released_by is distinct from proposed_by or released_by is null),
    check (released_at is null or proposed_at is not null),
    check ((version = 1) = (correction is null))
);
select access.guard('prevention.warning_version');
revoke update, delete on prevention.warning_version from pulang_app;
grant update (revision, content, correction, drafted_at, drafted_by, proposed_at, proposed_by, refused_at, refused_by, refused_for,
    released_at, released_by) on prevention.warning_version to pulang_app;

create function prevention.keep_released() returns trigger language plpgsql as $$
begin
    if old.released_at is not null then
        raise exception 'a released version of a warning stays as it is';
    end if;
    return new;
end $$;
create trigger keep_released before update on prevention.warning_version
    for each row execute function prevention.keep_released();
