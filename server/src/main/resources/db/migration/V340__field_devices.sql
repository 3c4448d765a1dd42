-- Field devices (docs/decisions/0091): tablets on which one officer registers people without a network. Nothing that opens a device
-- stands here: its part of the key follows from its id with a key that the database does not have.
create table registration.field_device (
    id         uuid primary key,
    post       text not null references access.post (code),
    number     int not null check (number > 0),
    officer_id uuid not null,
    set_up_at  timestamptz not null,
    contact_at timestamptz not null,
    revoked_at timestamptz,
    revoked_by uuid,
    unique (post, number),
    check ((revoked_at is null) = (revoked_by is null))
);
select access.guard('registration.field_device');
revoke update, delete on registration.field_device from pulang_app;
grant update (contact_at, revoked_at, revoked_by) on registration.field_device to pulang_app;

-- Whether a device was revoked: told to the device itself, at which nobody may be logged in any more, so that it removes what it holds.
create function registration.is_field_device_revoked(device uuid) returns boolean
language sql stable security definer set search_path = registration, pg_temp as $$
    select exists (select from registration.field_device d where d.id = device and d.revoked_at is not null)
$$;
revoke execute on function registration.is_field_device_revoked(uuid) from public;
grant execute on function registration.is_field_device_revoked(uuid) to pulang_app;
