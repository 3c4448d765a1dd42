package id.pulang.people.contacts;

import java.util.UUID;

/** Names one contact of a person. */
public record ContactId(UUID value) {}
