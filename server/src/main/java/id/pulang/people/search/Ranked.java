package id.pulang.people.search;

import id.pulang.people.PersonId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** People who fit what was typed, each with the best of their weights, while they are collected; for one thread. */
final class Ranked {

    private final Map<PersonId, Double> people = new HashMap<>();
    private @Nullable PersonId proven;
    private boolean more;

    void add(PersonId person, double weight) {
        people.merge(person, weight, Math::max);
    }

    /** Notes who alone is meant. */
    void prove(PersonId person) {
        proven = person;
    }

    /** Notes whether others fit as well who are not among them. */
    void cutOff(boolean isCutOff) {
        more |= isCutOff;
    }

    Map<PersonId, Double> people() {
        return people;
    }

    @Nullable
    PersonId proven() {
        return proven;
    }

    boolean more() {
        return more;
    }
}
