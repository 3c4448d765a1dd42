package id.pulang.clearances.gates;

import id.pulang.identity.Role;
import id.pulang.packs.Wording;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One gate on the way home, as its country pack describes it.
 *
 * @param words what authorities write in their lists, and what it means
 */
public record Gate(
        String code, Texts texts, GateKind kind, Powers powers, Evidence evidence, Map<String, Word> words, Way way) {

    /**
     * What the pages say about a gate.
     *
     * @param source the law or practice that it comes from
     * @param unproven what is ours and no official rule, or what was not found; empty where there is nothing
     */
    public record Texts(Wording name, Wording question, Wording waitingFor, Wording source, Unproven unproven) {}

    /** What a rule lacks: what is a proposal of ours, and what nobody could find out. */
    public record Unproven(Optional<Wording> proposal, Optional<Wording> unknown) {}

    /**
     * Who may do what at a gate.
     *
     * @param openedBy the only roles that may record a fact here
     * @param confirmedBy by what they confirm a list's word that would open it
     * @param fourEyes whether a second person must confirm
     * @param approvers who may approve an override; empty: it can never be overridden
     */
    public record Powers(Set<Role> openedBy, ConfirmedBy confirmedBy, boolean fourEyes, Set<Role> approvers) {

        public Powers {
            openedBy = Set.copyOf(openedBy);
            approvers = Set.copyOf(approvers);
        }
    }

    /** Returns how the gate is called. */
    public Wording name() {
        return texts.name();
    }

    /** Returns what the gate asks. */
    public Wording question() {
        return texts.question();
    }

    /** Returns on whom one waits here. */
    public Wording waitingFor() {
        return texts.waitingFor();
    }

    /** Returns the law or practice that the gate comes from. */
    public Wording source() {
        return texts.source();
    }

    /** Returns what is a proposal of ours. */
    public Optional<Wording> proposal() {
        return texts.unproven().proposal();
    }

    /** Returns what nobody could find out about it. */
    public Optional<Wording> unknown() {
        return texts.unproven().unknown();
    }

    /** Returns who keeps the facts of the gate. */
    public KeptBy keptBy() {
        return kind.keptBy();
    }

    /** Returns the only roles that may record a fact here. */
    public Set<Role> openedBy() {
        return powers.openedBy();
    }

    /** Returns by what an owner confirms a list's word that would open the gate. */
    public ConfirmedBy confirmedBy() {
        return powers.confirmedBy();
    }

    /** Whether what a list claims is confirmed by the paper that its rows name, many at once. */
    public boolean confirmedByPaper() {
        return confirmedBy() == ConfirmedBy.PAPER;
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
        return keptBy() == KeptBy.CLEARANCES || keptBy() == KeptBy.AGE;
    }

    /**
     * Returns the words that may be recorded of several people at once: those of a paper that can name many, and of
     * which nothing is asked beside its number and date. A travel document is issued to one person.
     */
    public Map<String, Word> wordsForMany() {
        boolean many = recordedHere() && confirmedByPaper() && !fourEyes();
        var found = new LinkedHashMap<String, Word>();
        words.forEach((code, word) -> {
            boolean forOne = kind == GateKind.TRAVEL_DOCUMENT && word.means() == Meaning.MET;
            if (many && word.asks().isEmpty() && !forOne) {
                found.put(code, word);
            }
        });
        return found;
    }

    /** Whether some word of the gate asks for something beside its evidence. */
    public boolean asksFor(Ask asked) {
        return words.values().stream().anyMatch(word -> word.asksFor(asked));
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

        /** Whether what a list says that shuts the gate is kept by another module, which takes it at once. */
        public boolean takesReports() {
            return this == PEOPLE || this == ASSISTANCE;
        }

        /** Returns the name of the module that keeps the facts. */
        public String owner() {
            return this == AGE ? CLEARANCES.owner() : name().toLowerCase(Locale.ROOT);
        }
    }

    /** By what an owner of a gate confirms a list's word that would open it; before, it opens nothing. */
    public enum ConfirmedBy {
        /** The document with its number and date. */
        PAPER,
        /** The person's own word. */
        PERSON,
        /** The finding of a medical officer. */
        DOCTOR,
        /** The conclusions of two officers from two talks. */
        SCREENERS,
        /** The answer of a registry, or two officers with an interview. */
        REGISTRY,
        /** Two officers, one by one. */
        OFFICERS
    }

    /** Whether a piece of evidence must be there. */
    public enum Need {
        REQUIRED,
        OPTIONAL,
        NONE
    }

    /**
     * What must be shown for a gate to be met, and for how many days it is good.
     *
     * @param atMost whether nobody can name a later last day than these days, as on a paper that says so itself
     * @param notes whether an officer may write words of their own beside it
     */
    public record Evidence(Need number, Need date, Optional<Integer> validDays, boolean atMost, boolean notes) {

        /** Whether nothing is missing that must be there. */
        public boolean isGiven(boolean documented, boolean dated) {
            return (number != Need.REQUIRED || documented) && (date != Need.REQUIRED || dated);
        }
    }

    /** What a word asks for beside the evidence of its gate. */
    public enum Ask {
        /** A reason that others understand. */
        REASON,
        /** A named adult who travels with the person. */
        ESCORT
    }

    /**
     * A word that authorities use, what it means, and how the pages say it.
     *
     * @param asks what whoever says it has to say beside it
     * @param lasts whether it holds without a last day, as an age that was settled does
     */
    public record Word(Meaning means, Wording said, Set<Ask> asks, boolean lasts) {

        public Word {
            asks = Set.copyOf(asks);
        }

        /** Whether whoever says it has to say something beside it. */
        public boolean asksFor(Ask asked) {
            return asks.contains(asked);
        }
    }
}
