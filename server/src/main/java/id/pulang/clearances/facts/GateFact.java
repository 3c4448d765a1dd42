package id.pulang.clearances.facts;

import id.pulang.cases.CaseId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an officer records on one gate of one person.
 *
 * @param word one of the gate's words
 * @param document the number of the evidence
 * @param on the day of the evidence, or on which it was said
 * @param validUntil the last good day that the evidence itself names
 * @param optionsExplained whether every option was explained before the person chose; asked for a choice only
 * @param escort the case of the named adult who travels with the person, where the word asks for one
 */
public record GateFact(
        String gate,
        String word,
        @Nullable String document,
        @Nullable LocalDate on,
        @Nullable LocalDate validUntil,
        String note,
        boolean optionsExplained,
        @Nullable CaseId escort) {

    private static final int DECIMAL = 10;

    /** Says a word with its evidence, with nobody who travels with the person. */
    public GateFact(
            String gate,
            String word,
            @Nullable String document,
            @Nullable LocalDate on,
            @Nullable LocalDate validUntil,
            String note,
            boolean optionsExplained) {
        this(gate, word, document, on, validUntil, note, optionsExplained, null);
    }

    /** Whether the evidence has a number. */
    public boolean hasDocument() {
        return isNumber(document);
    }

    /** Whether a text is the number of a document: with a digit that is not nought, in whatever script. */
    public static boolean isNumber(@Nullable String text) {
        return text != null && text.codePoints().anyMatch(sign -> Character.digit(sign, DECIMAL) > 0);
    }

    /** Returns the same with a named adult who travels with the person. */
    public GateFact with(CaseId named) {
        return new GateFact(gate, word, document, on, validUntil, note, optionsExplained, named);
    }

    /** Returns the same with a reason. */
    public GateFact because(String reason) {
        return new GateFact(gate, word, document, on, validUntil, reason, optionsExplained, escort);
    }

    /** Says a word with its evidence and nothing more. */
    public static GateFact of(String gate, String word, @Nullable String document, LocalDate on) {
        return new GateFact(gate, word, document, on, null, "", true);
    }
}
