package id.pulang.incidents.closure;

import id.pulang.incidents.IncidentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That an incident is closed.
 *
 * @param into the incident that goes on, where it was opened twice
 * @param by the name of the officer who closed it
 */
public record Closure(
        IncidentId incident, ClosureReason reason, @Nullable IncidentId into, Instant at, String by) {}
