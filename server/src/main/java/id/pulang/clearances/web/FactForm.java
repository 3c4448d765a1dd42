package id.pulang.clearances.web;

import id.pulang.clearances.facts.GateFact;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Reads the form in which a fact is recorded. */
final class FactForm {

    private static final int LONGEST_NUMBER = 80;
    private static final int LONGEST_NOTE = 2000;

    private FactForm() {}

    static GateFact read(String gate, Map<String, String> typed) {
        String document = cut(typed.getOrDefault("document", ""), LONGEST_NUMBER);
        return new GateFact(
                gate,
                typed.getOrDefault("word", ""),
                document.isEmpty() ? null : document,
                day(typed, "on").orElse(null),
                day(typed, "validUntil").orElse(null),
                cut(typed.getOrDefault("note", ""), LONGEST_NOTE),
                typed.containsKey("explained"));
    }

    /** Reads a date; empty when none was typed or it is none. */
    static Optional<LocalDate> day(Map<String, String> typed, String field) {
        try {
            return Optional.of(LocalDate.parse(typed.getOrDefault(field, "")));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static String cut(String text, int longest) {
        String stripped = text.strip();
        return stripped.length() > longest ? stripped.substring(0, longest) : stripped;
    }
}
