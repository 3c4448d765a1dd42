package id.pulang.cases.selections;

import java.util.Set;
import java.util.stream.Stream;

/**
 * How a station is reached and left, by the codes of milestones.
 *
 * @param by the milestones after which somebody stands there
 * @param leftBy those after which they do no longer
 */
public record Reach(Set<String> by, Set<String> leftBy) {

    /** Copies the codes in. */
    public Reach {
        by = Set.copyOf(by);
        leftBy = Set.copyOf(leftBy);
    }

    /** A station that nobody leaves. */
    public static Reach forGood(String by) {
        return new Reach(Set.of(by), Set.of());
    }

    /** Returns all the codes. */
    String[] all() {
        return Stream.concat(by.stream(), leftBy.stream()).toArray(String[]::new);
    }
}
