package id.pulang.registration.queue;

import java.util.UUID;

/** The id of a ticket. */
public record TicketId(UUID value) {}
