package id.pulang.incidents;

import java.time.Instant;

/** What is said when an incident is opened: where, when, what threatens people there, and who says so. */
public record NewIncident(
        String title,
        String place,
        Instant happenedAt,
        Hazard hazard,
        String known,
        Instant knownAsOf,
        String source) {}
