package id.pulang.clearances.gates;

import id.pulang.identity.Role;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One gate on the way home, as its country pack describes it.
 *
 * @param words what authorities write in their lists, and what it means
 */
public record Gate(String code, Texts texts, KeptBy keptBy, Powers powers, Evidence evidence, Map<String, Word> words) {

    /**
     * What the pages say about a gate.
     *
     * @param source the law or practice that it comes from
     * @param proposal what is ours and no official rule; empty when nothing is
     */
    public record Texts(Said name, Said question, Said waitingFor, Said source, Optional<Said> proposal) {}

    /**
     * Who may do what at a gate.
     *
     * @param openedBy the only roles that may record a fact here
     * @param fourEyes whether a second person must confirm
     * @param approvers who may approve an override; empty: it can never be overridden
     */
    public record Powers(Set<Role> openedBy, boolean fourEyes, Set<Role> approvers) {

        public Powers {
            openedBy = Set.copyOf(openedBy);
            approvers = Set.copyOf(approvers);
        }
    }

    /** Returns how the gate is called. */
    public Said name() {
        return texts.name();
    }

    /** Returns what the gate asks. */
    public Said question() {
        return texts.question();
    }

    /** Returns on whom one waits here. */
    public Said waitingFor() {
        return texts.waitingFor();
    }

    /** Returns the law or practice that the gate comes from. */
    public Said source() {
        return texts.source();
    }

    /** Returns what is a proposal of ours. */
    public Optional<Said> proposal() {
        return texts.proposal();
    }

    /** Returns the only roles that may record a fact here. */
    public Set<Role> openedBy() {
        return powers.openedBy();
    }

    /** Whether a second person must confirm. */
    public boolean fourEyes() {
        return powers.fourEyes();
    }

    /** Returns who may approve an override. */
    public Set<Role> approvers() {
        return powers.approvers();
    }

    /** Whether two people of different sections may let someone pass. */
    public boolean overridable() {
        return !approvers().isEmpty();
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
        CLEARANCES;

        /** Returns the name of the module that keeps the facts. */
        public String owner() {
            return this == AGE ? CLEARANCES.owner() : name().toLowerCase(Locale.ROOT);
        }
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
