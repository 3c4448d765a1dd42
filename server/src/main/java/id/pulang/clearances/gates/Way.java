package id.pulang.clearances.gates;

import id.pulang.packs.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a gate stands on the way: who decides, what comes before, when it is needed, and when it is shut for all.
 *
 * @param decider by the name of the state, or empty where it is no state
 * @param after codes of the gates that must be open before this one can be
 * @param closures in which it is shut for citizens of the sending state, whatever was granted
 */
public record Way(Optional<Wording> decider, List<String> after, Optional<OnlyIf> onlyIf, List<Closure> closures) {

    public Way {
        after = List.copyOf(after);
        closures = List.copyOf(closures);
    }

    /**
     * When a gate is needed at all: only for those of whom another gate says one of some words.
     *
     * @param gate the code of the other gate
     */
    public record OnlyIf(String gate, Set<String> words) {}

    /**
     * A time in which a gate is shut.
     *
     * @param until the last day; none while nobody knows it
     */
    public record Closure(LocalDate from, @Nullable LocalDate until, Wording reason) {

        /** Whether it is shut on a day. */
        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /** Returns the closure of a day. */
    public Optional<Closure> closure(LocalDate day) {
        return closures.stream().filter(each -> each.covers(day)).findFirst();
    }
}
