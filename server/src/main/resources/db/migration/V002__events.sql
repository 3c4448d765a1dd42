-- What has been said between modules and must be heard: Spring Modulith's event registry (structure 2).
create schema events;

create table events.event_publication (
    id                     uuid primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);

create index event_publication_serialized_event on events.event_publication using hash (serialized_event);
create index event_publication_completion_date on events.event_publication (completion_date);

grant usage on schema events to pulang_app;
grant select, insert, update, delete on events.event_publication to pulang_app;
