package id.pulang.rescue.requests;

import java.util.UUID;

/** Identifies a request for a rescue. */
public record RequestId(UUID value) {}
