package id.pulang.clearances.facts;

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
 */
public record GateFact(
        String gate,
        String word,
        @Nullable String document,
        @Nullable LocalDate on,
        @Nullable LocalDate validUntil,
        String note,
        boolean optionsExplained) {

    /** Whether the evidence has a number. */
    public boolean hasDocument() {
        return document != null && !document.isBlank();
    }

    /** Says a word with its evidence and nothing more. */
    public static GateFact of(String gate, String word, @Nullable String document, LocalDate on) {
        return new GateFact(gate, word, document, on, null, "", true);
    }
}
