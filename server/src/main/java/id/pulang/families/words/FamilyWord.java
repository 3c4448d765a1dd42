package id.pulang.families.words;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one contact may know of one person, in coarse words: never a place, a flight, a number, a photo or health, and
 * times only as days. Source: docs/decisions/0096. Immutable.
 */
public sealed interface FamilyWord {

    /** Nothing; the same whatever the reason is, so that it tells none. */
    record NoWord() implements FamilyWord {}

    /** The person is in safety. */
    record InSafety() implements FamilyWord {}

    /** The person is in the care of the mission. */
    record InCare() implements FamilyWord {}

    /** The person is in the care of the mission, which waits for a permit of the host state. */
    record AwaitingPermit(LocalDate askedOn) implements FamilyWord {}

    /** The person is on the way home; also while nobody at home has accepted them. */
    record Travelling() implements FamilyWord {}

    /** Somebody at home has accepted the person. */
    record Home() implements FamilyWord {}

    /** Nothing is told. */
    FamilyWord NONE = new NoWord();

    /** Whether it tells something. */
    default boolean tells() {
        return !(this instanceof NoWord);
    }

    /** Returns the end of the key of its text. */
    default String code() {
        return switch (this) {
            case NoWord _ -> "NO_WORD";
            case InSafety _ -> "IN_SAFETY";
            case InCare _ -> "IN_CARE";
            case AwaitingPermit _ -> "AWAITING_PERMIT";
            case Travelling _ -> "TRAVELLING";
            case Home _ -> "HOME";
        };
    }

    /** Returns the day that it tells beside the one on which it was looked at. */
    default Optional<LocalDate> day() {
        return this instanceof AwaitingPermit(LocalDate askedOn) ? Optional.of(askedOn) : Optional.empty();
    }

    /** Returns the word for what stands about a person and a contact. */
    static FamilyWord of(FamilyCircumstances stands) {
        if (!stands.isPermitted()) {
            return NONE;
        }
        return switch (stands.choice()) {
            case NOTHING -> NONE;
            case SAFE -> stands.way().isSafe() ? new InSafety() : NONE;
            case STAGE -> stands.way().word();
        };
    }
}
