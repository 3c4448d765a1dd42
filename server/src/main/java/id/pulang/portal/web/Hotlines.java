package id.pulang.portal.web;

import java.time.LocalDate;
import java.util.List;
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

    /** Returns those that are offered as a way to call. */
    public List<Line> relied(LocalDate today) {
        return lines.stream().filter(line -> !isOld(line, today)).toList();
    }

    /** Returns those that were looked at too long ago, which nobody is told to call. */
    public List<Line> old(LocalDate today) {
        return lines.stream().filter(line -> isOld(line, today)).toList();
    }

    private boolean isOld(Line line, LocalDate today) {
        return today.isAfter(line.reliedUntil() == null ? reliedUntil : line.reliedUntil());
    }
}
