package id.pulang.clearances.gates;

import id.pulang.identity.Role;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One gate on the way home, as its country pack describes it.
 *
 * @param openedBy the only roles that may record a fact here
 * @param fourEyes whether a second person must confirm
 * @param approvers who may approve an override; empty: it can never be overridden
 * @param words what authorities write in their lists, and what it means
 * @param source the law or practice that it comes from
 */
public record Gate(
        String code,
        Said name,
        Said question,
        KeptBy keptBy,
        Set<Role> openedBy,
        boolean fourEyes,
        Set<Role> approvers,
        Said waitingFor,
        Evidence evidence,
        Map<String, Word> words,
        Said source,
        Optional<Said> proposal) {

    public Gate {
        openedBy = Set.copyOf(openedBy);
        approvers = Set.copyOf(approvers);
    }

    /** Whether two people of different sections may let someone pass. */
    public boolean overridable() {
        return !approvers.isEmpty();
    }

    /** Whether facts of this gate are recorded here and not by another module. */
    public boolean recordedHere() {
        return keptBy == KeptBy.CLEARANCES || keptBy == KeptBy.AGE;
    }

    /** Returns what a word of a list means here. */
    public Optional<Word> word(String word) {
        return Optional.ofNullable(words.get(word));
    }

    /** Who keeps the facts of a gate. */
    public enum KeptBy {
        PEOPLE,
        SCREENING,
        ASSISTANCE,
        /** This module, for those who are under age. */
        AGE,
        CLEARANCES
    }

    /** Whether a piece of evidence must be there. */
    public enum Need {
        REQUIRED,
        OPTIONAL,
        NONE
    }

    /** What must be shown for a gate to be met, and for how many days it is good. */
    public record Evidence(Need number, Need date, Optional<Integer> validDays) {}

    /** A word that authorities use, what it means, and how the pages say it. */
    public record Word(Meaning means, Said said) {}
}
