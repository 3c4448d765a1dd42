-- Incidents: what happened, the files that were handed over, the lists in them and every row as it came.
select access.open_module('incidents');

create table incidents.incident (
    id           uuid primary key,
    post         text not null references access.post (code),
    title        text not null,
    place_spoken text not null,
    place_code   text,
    place_name   text not null,
    happened_at  timestamptz not null,
    hazard       text not null,
    opened_at    timestamptz not null,
    opened_by    uuid not null
);

-- What is known as of when; a newer note follows an older one and never replaces it.
create table incidents.known (
    id          uuid primary key,
    incident_id uuid not null references incidents.incident (id),
    post        text not null,
    as_of       timestamptz not null,
    source      bytea not null,
    words       bytea not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null
);
create index known_incident on incidents.known (incident_id, as_of);

-- A file as it was handed over, byte by byte; sealed with a key of its own, its name and headers with the incident's.
create table incidents.upload (
    id          uuid primary key,
    incident_id uuid not null references incidents.incident (id),
    post        text not null,
    file_name   bytea not null,
    sha256      text not null,
    bytes       bytea not null,
    fingerprint text not null,
    headers     bytea not null,
    row_count   int not null,
    received_at timestamptz not null,
    received_by uuid not null,
    unique (incident_id, post, sha256)
);

-- The marks are keyed hashes by which the same name of a list, and the same number in a list, are found again.
create table incidents.roster (
    id          uuid primary key,
    incident_id uuid not null references incidents.incident (id),
    post        text not null,
    list_mark   bytea not null,
    list_name   bytea not null,
    kind        text not null,
    edition     int not null,
    upload_id   uuid not null references incidents.upload (id),
    accepted_at timestamptz not null,
    accepted_by uuid not null,
    unique (incident_id, post, list_mark, kind)
);

create table incidents.statement (
    id          uuid primary key,
    incident_id uuid not null references incidents.incident (id),
    roster_id   uuid not null references incidents.roster (id),
    post        text not null,
    row_number  int not null,
    mark        bytea not null,
    number      bytea not null,
    facts       bytea not null,
    cells       bytea not null,
    edition     int not null,
    written_at  timestamptz not null,
    unique (roster_id, row_number)
);
create index statement_incident on incidents.statement (incident_id, mark);

-- What a row said before the list was corrected.
create table incidents.statement_version (
    statement_id uuid not null references incidents.statement (id),
    edition      int not null,
    post         text not null,
    number       bytea not null,
    facts        bytea not null,
    cells        bytea not null,
    written_at   timestamptz not null,
    replaced_at  timestamptz not null,
    primary key (statement_id, edition)
);

create table incidents.problem (
    id          uuid primary key,
    upload_id   uuid not null references incidents.upload (id),
    post        text not null,
    row_number  int not null,
    line        int not null,
    code        text not null,
    told        bytea not null
);
create index problem_upload on incidents.problem (upload_id, row_number);

-- How far an import has come. No personal data: it is read at the start of the server, when nobody acts yet.
create table incidents.import (
    upload_id   uuid primary key references incidents.upload (id),
    roster_id   uuid not null references incidents.roster (id),
    incident_id uuid not null references incidents.incident (id),
    edition     int not null,
    kind        text not null,
    fields      jsonb not null,
    state       text not null check (state in ('RUNNING', 'STOPPED', 'DONE')),
    rows_total  int not null,
    rows_done   int not null,
    today       date not null,
    actor_id    uuid not null,
    actor_name  text not null,
    actor_role  text not null,
    actor_post  text not null,
    actor_section text not null,
    started_at  timestamptz not null,
    finished_at timestamptz
);
create index import_unfinished on incidents.import (started_at) where state <> 'DONE';
create index import_roster on incidents.import (roster_id, edition);

-- Which column tells what, as an officer confirmed it for a header.
create table incidents.remembered_mapping (
    fingerprint  text not null,
    post         text not null,
    kind         text not null,
    fields       jsonb not null,
    confirmed_at timestamptz not null,
    confirmed_by uuid not null,
    primary key (fingerprint, post)
);

select access.guard('incidents.known');
select access.guard('incidents.upload');
select access.guard('incidents.roster');
select access.guard('incidents.statement');
select access.guard('incidents.statement_version');
select access.guard('incidents.problem');
select access.guard('incidents.remembered_mapping');

-- Erasing (docs/decisions/0017): the row of a list goes; the file in which it stood is emptied, since no part of it can go.
create function incidents.also_about(subjects uuid[]) returns setof uuid
language sql stable security definer set search_path = incidents, pg_temp as $$
    select i.upload_id from incidents.statement s join incidents.import i on i.roster_id = s.roster_id
    where s.id = any(subjects)
$$;
create function incidents.erase(subjects uuid[]) returns void
language sql security definer set search_path = incidents, pg_temp as $$
    delete from incidents.problem p using incidents.statement s, incidents.import i
    where s.id = any(subjects) and i.roster_id = s.roster_id and p.upload_id = i.upload_id
      and p.row_number = s.row_number;
    update incidents.upload set bytes = '' where id = any(subjects);
    delete from incidents.statement_version where statement_id = any(subjects);
    delete from incidents.statement where id = any(subjects);
$$;
select access.erases('incidents', 90, true);
