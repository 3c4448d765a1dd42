package id.pulang.portal.web;

import java.time.LocalDate;
import java.util.List;

/**
 * Telephone numbers that help, from a signed file.
 *
 * @param asOf the day on which they were looked at
 * @param reliedUntil the last day on which they are relied on
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
     */
    public record Line(String nameLocal, String nameEnglish, String number, String source) {

        /** Returns whose it is, in a language of the pages. */
        public String name(String language) {
            return language.equals("en") ? nameEnglish : nameLocal;
        }

        /** The number as a telephone takes it. */
        public String link() {
            return "tel:" + number.replaceAll("[^+0-9]", "");
        }
    }

    /** Whether they were looked at too long ago. */
    public boolean isStale(LocalDate today) {
        return today.isAfter(reliedUntil);
    }
}
