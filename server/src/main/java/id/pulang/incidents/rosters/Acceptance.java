package id.pulang.incidents.rosters;

import id.pulang.incidents.RosterId;
import id.pulang.lists.Problem;
import java.util.List;

/** What became of a confirmed mapping. */
public sealed interface Acceptance {

    /** The import of the list has begun. */
    record Started(RosterId roster) implements Acceptance {}

    /** It would change who people with a case are; a second officer has to agree before any row is taken. */
    record Waits(int people) implements Acceptance {}

    /** Something has to be decided first. */
    record Undecided(List<Problem> open) implements Acceptance {

        /** Copies the problems in. */
        public Undecided {
            open = List.copyOf(open);
        }
    }
}
