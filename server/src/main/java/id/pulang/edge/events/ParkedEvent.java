package id.pulang.edge.events;

import java.time.Instant;
import java.util.UUID;

/**
 * An event whose listener failed three times, so that it is not given out again by itself.
 *
 * @param listener the class and method that should hear it
 * @param event the class of the event; what it holds are ids and times
 */
public record ParkedEvent(UUID id, String listener, String event, Instant saidAt) {}
