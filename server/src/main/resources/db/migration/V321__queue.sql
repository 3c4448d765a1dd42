-- The queue of a post (docs/decisions/0090): numbers that are called, the most urgent first. What somebody told at a kiosk is
-- sealed with a key of the ticket, and goes with the ticket: a week after its day, or with the person.
create table registration.queue_day (
    post text not null references access.post (code),
    day  date not null,
    last int not null,
    primary key (post, day)
);
select access.guard('registration.queue_day');
revoke delete on registration.queue_day from pulang_app;

create table registration.ticket (
    id        uuid primary key,
    post      text not null references access.post (code),
    day       date not null,
    number    int not null,
    triage    smallint not null check (triage between 1 and 3),
    people    int not null check (people between 1 and 50),
    told      bytea,
    state     text not null check (state in ('WAITING', 'CALLED', 'SERVED', 'LEFT')),
    came_at   timestamptz not null,
    counter   text,
    called_at timestamptz,
    called_by uuid,
    ended_at  timestamptz,
    case_id   uuid references cases.protection_case (id),
    unique (post, day, number)
);
select access.guard('registration.ticket');
revoke update, delete on registration.ticket from pulang_app;
grant update (state, counter, called_at, called_by, ended_at, case_id) on registration.ticket to pulang_app;
create index ticket_waiting on registration.ticket (post, day, triage, came_at, number) where state = 'WAITING';
create index ticket_called on registration.ticket (post, day, called_at desc) where called_at is not null;
create index ticket_case on registration.ticket (case_id) where case_id is not null;
create index ticket_day on registration.ticket (day);

-- Erasing (docs/decisions/0017): with a person goes the ticket with which they came.
create function registration.also_about(subjects uuid[]) returns setof uuid
language sql stable security definer set search_path = registration, pg_temp as $$
    select id from registration.ticket where case_id = any(subjects)
$$;
revoke execute on function registration.also_about(uuid[]) from public;
update access.erasing set hangs_on = true where module = 'registration';
create or replace function registration.erase(subjects uuid[]) returns void
language sql security definer set search_path = registration, pg_temp as $$
    delete from registration.arrival where case_id = any(subjects) or recorded_for = any(subjects);
    delete from registration.token where case_id = any(subjects) or recorded_for = any(subjects);
    delete from registration.ticket where id = any(subjects) or case_id = any(subjects);
$$;

-- Tickets are about a day that is over: they go after a week, whatever earlier moment is named.
create function registration.forget_tickets(before date) returns int
    language sql security definer set search_path = pg_catalog, pg_temp as $$
    with gone as (delete from registration.ticket where day < least(before, current_date - 7) returning 1)
    select count(*)::int from gone
$$;
revoke all on function registration.forget_tickets(date) from public;
grant execute on function registration.forget_tickets(date) to pulang_app;
