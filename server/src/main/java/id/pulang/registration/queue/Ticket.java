package id.pulang.registration.queue;

import id.pulang.registration.TriageCategory;
import java.time.Instant;

/**
 * A number in the queue of a day.
 *
 * @param people how many came together and wait with one number
 * @param counter where it was called last; empty while it waits
 */
public record Ticket(
        TicketId id, int number, TriageCategory triage, int people, State state, Instant cameAt, String counter) {

    /** Where it stands. */
    public enum State {
        WAITING,
        CALLED,
        SERVED,
        LEFT
    }
}
