package id.pulang.people.mending;

import id.pulang.incidents.StatedFacts;
import id.pulang.people.PersonCard;
import id.pulang.people.corrections.CorrectedField;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a card or a statement says of a field, in the form in which corrections keep it. */
public final class KnownFacts {

    private KnownFacts() {}

    /** Returns what is best known; null where nothing is. */
    public static @Nullable String of(PersonCard card, CorrectedField field) {
        return switch (field) {
            case NAME -> card.name().isBlank() ? null : card.name();
            case BORN -> text(card.born());
            case SEX -> card.sex() == null ? null : card.sex().name();
            case NATIONAL_NUMBER -> card.nationalNumber();
            case PASSPORT -> card.passport();
            case PHONE -> card.phone();
            case BIRTH_PLACE -> card.birthPlace();
        };
    }

    /** Returns what a statement says; null where it says nothing. */
    public static @Nullable String of(StatedFacts facts, CorrectedField field) {
        return switch (field) {
            case NAME -> facts.name();
            case BORN -> text(facts.born());
            case SEX -> facts.sex() == null ? null : facts.sex().name();
            case NATIONAL_NUMBER -> facts.nationalNumber();
            case PASSPORT -> facts.passport();
            case PHONE -> facts.phone();
            case BIRTH_PLACE -> facts.birthPlace();
        };
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : Objects.toString(value);
    }
}
