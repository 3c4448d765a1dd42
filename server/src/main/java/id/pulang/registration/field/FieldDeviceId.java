package id.pulang.registration.field;

import java.util.UUID;

/** The id of a field device. */
public record FieldDeviceId(UUID value) {}
