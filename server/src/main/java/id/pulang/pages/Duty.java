package id.pulang.pages;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Some cases that wait for the same act of the acting person, as one line of the home page. It names nobody.
 *
 * @param of how many wait
 * @param what the message key of what waits; the text is given the number and {@code with}
 * @param with what the text is about beside the number, as the name of an incident; empty for nothing
 * @param act the message key of the act, the words of its button
 * @param to where the act begins
 * @param list where the number leads: exactly those cases; null when the act's own page shows them
 * @param since when the oldest began to wait; null when that is not kept
 * @param due when the first has to be done; null when nothing says so
 */
public record Duty(
        long of,
        String what,
        Object with,
        String act,
        String to,
        @Nullable String list,
        @Nullable Instant since,
        @Nullable Instant due) {

    /** An act without a list of its own, of which nothing is known in time. */
    public Duty(long of, String what, String act, String to) {
        this(of, what, "", act, to, null, null, null);
    }

    /** The same about something. */
    public Duty about(Object something) {
        return new Duty(of, what, something, act, to, list, since, due);
    }

    /** The same with a list that shows exactly those who wait. */
    public Duty listedAt(String address) {
        return new Duty(of, what, with, act, to, address, since, due);
    }

    /** The same, of which the oldest has waited since a moment. */
    public Duty since(@Nullable Instant began) {
        return new Duty(of, what, with, act, to, list, began, due);
    }

    /** The same, to be done by a moment. */
    public Duty due(@Nullable Instant by) {
        return new Duty(of, what, with, act, to, list, since, by);
    }
}
