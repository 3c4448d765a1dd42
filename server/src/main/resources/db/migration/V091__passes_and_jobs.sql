-- Passes (docs/decisions/0038): until when one that is open is good, and up to which day they were decided at each post.
alter table clearances.pass add column good_until date;

create table clearances.decided_day (
    post text primary key,
    day  date not null
);
select access.guard('clearances.decided_day');

-- Background jobs, as the library db-scheduler keeps them: when each runs next, and which server has it in hand.
select access.open_module('jobs');
create table jobs.scheduled_task (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_task_due on jobs.scheduled_task (execution_time);
create index scheduled_task_heartbeat on jobs.scheduled_task (last_heartbeat);
