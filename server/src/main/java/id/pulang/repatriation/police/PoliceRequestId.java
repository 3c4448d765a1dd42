package id.pulang.repatriation.police;

import java.util.UUID;

/** Identifies a request to hand somebody to the police. */
public record PoliceRequestId(UUID value) {}
