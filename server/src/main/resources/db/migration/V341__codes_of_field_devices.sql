-- Whether a field device serves somebody, and whom, decides who is given its part of the key and what it removes
-- (docs/decisions/0035, 0091). When it reached the server last decides nothing.
select access.code_rows('registration.field_device', 'r.id::text', 'r.id', '{contact_at}');

-- What a device is told of itself is looked up in the name of the server, beside the code of its row.
drop function registration.is_field_device_revoked(uuid);
