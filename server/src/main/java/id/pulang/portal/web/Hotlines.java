package id.pulang.portal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Telephone numbers that help, from a signed file.
 *
 * @param asOf the day on which they were looked at
 * @param reliedUntil the last day on which those are relied on that name no other
 */
public record Hotlines(List<Line> lines, LocalDate asOf, LocalDate reliedUntil) {

    /** None, where there is no file that could be trusted. */
    public static final Hotlines NONE = new Hotlines(List.of(), LocalDate.EPOCH, LocalDate.EPOCH);

    /** Copies the lines in. */
    public Hotlines {
        lines = List.copyOf(lines);
    }

    /**
     * One number.
     *
     * @param source where it was read
     * @param state for people in which state, two letters of ISO 3166-1
     * @param purpose for what it is
     * @param reliedUntil the last day on which it is relied on
     */
    public record Line(
            String nameLocal,
            String nameEnglish,
            String number,
            String source,
            @Nullable String state,
            @Nullable String purpose,
            @Nullable LocalDate reliedUntil) {

        /** Returns whose it is, in a language of the pages. */
        public String name(String language) {
            return language.equals("en") ? nameEnglish : nameLocal;
        }

        /** The number as a telephone takes it. */
        public String link() {
            return "tel:" + number.replaceAll("[^+0-9]", "");
        }
    }

    /** Returns those that are offered as a way to call to people in a state. */
    public List<Line> relied(String state, LocalDate today) {
        return lines.stream()
                .filter(line -> state.equals(line.state()) && isRelied(line, today))
                .toList();
    }

    /** Returns those that were looked at too long ago, or for nothing that is known, which nobody is told to call. */
    public List<Line> old(LocalDate today) {
        return lines.stream().filter(line -> !isRelied(line, today)).toList();
    }

    /** The codes of the states for which there are lines, old ones too. */
    public List<String> states() {
        return lines.stream()
                .map(Line::state)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private boolean isRelied(Line line, LocalDate today) {
        LocalDate until = line.reliedUntil() == null ? reliedUntil : line.reliedUntil();
        return line.state() != null && line.purpose() != null && !today.isAfter(until);
    }
}
