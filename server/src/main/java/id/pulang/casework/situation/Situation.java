package id.pulang.casework.situation;

import id.pulang.cases.entries.Line;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where a person is and how one looks after them, as an officer recorded it; sealed as a whole. Health has its place in
 * the examination.
 *
 * @param place where the person is now
 * @param languages in which one speaks with them
 * @param needs what they need on the way, such as an interpreter
 * @param companions the cases of those with whom they are, such as a mother
 */
public record Situation(
        @Line(LONGEST) String place,
        @Line(LONGEST) String languages,
        @Line(LONGEST) String needs,
        @Line(LONGEST) List<UUID> companions) {

    /** How many letters a line may have; our proposal. */
    private static final int LONGEST = 300;

    /** Nothing is recorded. */
    public static final Situation NOTHING = new Situation("", "", "", List.of());

    /** Copies the companions in. */
    public Situation {
        companions = List.copyOf(companions);
    }

    /** The same with one more companion. */
    Situation with(UUID companion) {
        return new Situation(
                place,
                languages,
                needs,
                Stream.concat(companions.stream(), Stream.of(companion)).toList());
    }
}
