package id.pulang.clearances.decision;

import id.pulang.decisions.Decision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one gate stands for one person on one day.
 *
 * @param because a word of the gate, or one of the reasons below
 * @param since since when it has stood like this, where that is known
 * @param validUntil the last day on which it is met
 */
public record GateStanding(
        String gate,
        GateState state,
        String because,
        @Nullable LocalDate since,
        @Nullable LocalDate validUntil) {

    /** Nobody has recorded anything. */
    public static final String NOBODY_SAID = "nobody_said";

    /** The validity has passed. */
    public static final String PASSED = "expired";

    /** Recorded; a second person has not agreed yet. */
    public static final String SECOND_PERSON = "second_person";

    /** Not needed: the person is of age. */
    public static final String ADULT = "adult";

    /** Neither birth date nor age is known. */
    public static final String AGE_UNKNOWN = "age_unknown";

    /** No question about who this is. */
    public static final String NO_DOUBT = "no_doubt";

    /** A question about who this is waits for an answer. */
    public static final String DOUBT = "open_doubt";

    /** It was recorded of somebody who is held to be somebody else now; two officers have to decide. */
    public static final String IDENTITY_CHANGED = "identity_changed";

    /** A list says that it is met; an owner of the gate has not confirmed it. */
    public static final String CLAIMED = "claimed";

    /** Said to be granted without the number of the document that the gate asks for. */
    public static final String WITHOUT_DOCUMENT = "without_document";

    /** Said to be granted without the date that the gate asks for. */
    public static final String WITHOUT_DATE = "without_date";

    /** Said to be approved without the named adult who travels with the child. */
    public static final String WITHOUT_ESCORT = "without_escort";

    /** Two people of different sections let it pass. */
    public static final String TWO_SECTIONS = "overridden";

    /** A word that the country pack does not know. */
    public static final String UNKNOWN_WORD = "unknown_word";

    /** What is kept about the case was changed in the database by somebody else than a server. */
    public static final String CHANGED_ROWS = "changed_rows";

    /** It would be open, but a gate that comes before it is not. */
    public static final String AFTER_ANOTHER = "after_another";

    /** Whether it is needed follows from another gate, of which nobody has said anything yet. */
    public static final String DEPENDS = "depends";

    /** Not needed for this person, as another gate says. */
    public static final String NOT_NEEDED = "not_needed";

    /** Shut for everybody of this nation at the time. */
    public static final String SHUT = "shut";

    /** Returns the standing as a decision; what is not known stays not known. */
    public Decision decision() {
        return switch (state) {
            case MET, OVERRIDDEN -> Decision.met(gate, because);
            case WAITING, REFUSED, EXPIRED -> Decision.unmet(gate, because);
            case NOT_KNOWN -> Decision.notKnown(gate, because);
        };
    }

    /** Whether the person may pass here. */
    public boolean opens() {
        return state.opens();
    }

    /** Returns for how many days it has stood like this. */
    public Optional<Long> days(LocalDate today) {
        return Optional.ofNullable(since).map(day -> Math.max(0, ChronoUnit.DAYS.between(day, today)));
    }

    /** Returns the last day on which it is met, where there is one. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(validUntil);
    }
}
