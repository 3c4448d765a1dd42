-- Repatriation: manifests, the people on them, boarding, and the handover of each person to an agency at home.
-- The equations hold here, too: a manifest whose heads do not add up cannot be written.

select access.open_module('repatriation');

create table repatriation.manifest (
    id               uuid primary key,
    post             text not null,
    incident_id      uuid not null,
    wave             integer not null,
    state            text not null check (state in ('DRAFT', 'FROZEN', 'DEPARTED', 'LANDED', 'CANCELLED')),
    version          bigint not null,
    flight           bytea not null,
    drafted_at       timestamptz not null,
    lead_approved_by uuid,
    lead_approved_at timestamptz,
    head_approved_by uuid,
    head_approved_at timestamptz,
    frozen_at        timestamptz,
    departed_at      timestamptz,
    landed_at        timestamptz,
    listed           integer not null default 0,
    boarded          integer not null default 0,
    not_boarded      integer not null default 0,
    handed_over      integer not null default 0,
    unique (incident_id, wave),
    constraint frozen_by_two_different_people check (state in ('DRAFT', 'CANCELLED')
        or (lead_approved_by is not null and head_approved_by is not null)),
    constraint approved_by_different_people check (lead_approved_by <> head_approved_by),
    constraint nobody_boards_a_draft check (state not in ('DRAFT', 'CANCELLED') or boarded = 0),
    constraint listed_covers_everyone_marked check (boarded + not_boarded <= listed),
    constraint nobody_is_unaccounted_for check (state not in ('DEPARTED', 'LANDED') or listed = boarded + not_boarded),
    constraint handed_over_are_those_who_boarded check (handed_over <= boarded),
    constraint handed_over_after_landing check (handed_over = 0 or state = 'LANDED')
);
select access.guard('repatriation.manifest');
create index manifest_incident on repatriation.manifest (incident_id, drafted_at desc);
create index manifest_post on repatriation.manifest (post, drafted_at desc);

-- One person on one manifest. A place is live while the person stands on the list of a journey that is not given up,
-- or has travelled; who did not board is free again once the manifest has left.
create table repatriation.seat (
    id           uuid primary key,
    manifest_id  uuid not null references repatriation.manifest (id),
    post         text not null,
    case_id      uuid not null,
    recorded_for uuid not null,
    person_id    uuid not null,
    state        text not null check (state in ('LISTED', 'BOARDED', 'NOT_BOARDED', 'MOVED_OFF')),
    live         boolean not null,
    boarded      boolean not null,
    marked_by    uuid,
    marked_at    timestamptz,
    cause        text,
    detail       bytea,
    constraint boarded_says_so check (boarded = (state = 'BOARDED')),
    constraint marked_by_someone check ((state = 'LISTED') = (marked_at is null) and (marked_by is null) = (marked_at is null)),
    constraint staying_behind_has_a_cause check ((state in ('NOT_BOARDED', 'MOVED_OFF')) = (cause is not null)),
    constraint moved_off_is_over check (state <> 'MOVED_OFF' or not live),
    unique (id, boarded)
);
select access.guard_person('repatriation.seat', 'person_id');
create unique index one_live_place_a_case on repatriation.seat (case_id) where live;
create unique index one_live_place_a_person on repatriation.seat (person_id) where live;
create unique index once_on_a_list on repatriation.seat (manifest_id, case_id) where state <> 'MOVED_OFF';
create index seat_manifest on repatriation.seat (manifest_id);
create index seat_case on repatriation.seat (case_id);
create index seat_recorded_for on repatriation.seat (recorded_for);

create table repatriation.manifest_change (
    id          uuid primary key,
    manifest_id uuid not null references repatriation.manifest (id),
    post        text not null,
    version     bigint not null,
    kind        text not null,
    changed_by  uuid not null,
    changed_at  timestamptz not null,
    detail      bytea not null
);
select access.guard('repatriation.manifest_change');
create index manifest_change_manifest on repatriation.manifest_change (manifest_id, version, changed_at);

-- The last number of the records of handover of a post in a year.
create table repatriation.bast_counter (
    post text not null,
    year integer not null,
    last integer not null,
    primary key (post, year)
);
select access.guard('repatriation.bast_counter');

-- What the record of handover says, as it was on the day: later joins and corrections do not change a signed paper.
-- Only someone who boarded can be handed over, and only once.
create table repatriation.handover (
    id               uuid primary key,
    seat_id          uuid not null unique,
    boarded          boolean not null default true check (boarded),
    manifest_id      uuid not null references repatriation.manifest (id),
    post             text not null,
    agency           text not null,
    case_id          uuid not null,
    recorded_for     uuid not null,
    person_id        uuid not null,
    number           text not null unique,
    code             bytea not null,
    paper            bytea not null,
    print            text not null,
    handed_by        uuid not null,
    handed_by_name   bytea not null,
    handed_at        timestamptz not null,
    handed_on        date not null,
    received_by      uuid,
    received_by_name bytea,
    received_at      timestamptz,
    foreign key (seat_id, boarded) references repatriation.seat (id, boarded),
    constraint countersigned_by_another check (received_by <> handed_by),
    constraint countersigned_by_someone check ((received_by is null) = (received_at is null))
);
alter table repatriation.handover enable row level security;
create policy own_post on repatriation.handover
    using (access.sees_post(post)) with check (access.sees_post(post));
create policy receiving_agency_reads on repatriation.handover for select
    using (agency = nullif(current_setting('pulang.post', true), ''));
create policy receiving_agency_countersigns on repatriation.handover for update
    using (agency = nullif(current_setting('pulang.post', true), ''))
    with check (agency = nullif(current_setting('pulang.post', true), ''));
create index handover_manifest on repatriation.handover (manifest_id);
create index handover_agency on repatriation.handover (agency, handed_at desc);
create index handover_case on repatriation.handover (case_id);

-- What anyone who holds a record of handover may learn: that it is genuine. It names nobody.
create table repatriation.verification (
    code_print      bytea primary key,
    number          text not null,
    agency          text not null,
    handed_on       date not null,
    countersigned_on date,
    print           text not null
);

-- Erasing (docs/decisions/0017): seats and handovers still count heads; what they say is emptied.
create function repatriation.also_about(subjects uuid[]) returns setof uuid
language sql stable security definer set search_path = repatriation, pg_temp as $$
    select s.id from repatriation.seat s
    where s.person_id = any(subjects) or s.case_id = any(subjects) or s.recorded_for = any(subjects)
$$;
create function repatriation.erase(subjects uuid[]) returns void
language sql security definer set search_path = repatriation, pg_temp as $$
    update repatriation.seat set detail = null where id = any(subjects);
    update repatriation.handover set code = '', paper = '', handed_by_name = '',
        received_by_name = case when received_by_name is not null then ''::bytea end
    where case_id = any(subjects) or recorded_for = any(subjects);
$$;
select access.erases('repatriation', 30, true);
