package id.pulang.registration;

import java.time.Instant;

/** How somebody was seen to be when they were registered. */
public record Arrival(SeenDanger danger, SeenHealth health, Instant at) {

    /** Who is served first. */
    public TriageCategory triage() {
        return TriageCategory.of(danger, health);
    }
}
