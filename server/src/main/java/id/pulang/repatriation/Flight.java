package id.pulang.repatriation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How and when people travel; parts may be open until the tickets are there.
 *
 * @param number such as {@code GA 857}, or empty
 */
public record Flight(
        String number, String from, String to, @Nullable Instant leavesAt) {

    private static final int LONGEST = 80;

    public Flight {
        number = fitting(number);
        from = fitting(from);
        to = fitting(to);
    }

    /** Returns a flight of which nothing is known yet. */
    public static Flight open() {
        return new Flight("", "", "", null);
    }

    /** Whether it is known enough for people to be sent with it: its number, when it leaves and where it leads. */
    public boolean isKnown() {
        return !number.isEmpty() && !to.isEmpty() && leavesAt != null;
    }

    /** Whether it begins or ends at another place than a flight of before; a place that was open is none. */
    public boolean isElsewhere(Flight before) {
        return isAnother(before.from, from) || isAnother(before.to, to);
    }

    private static boolean isAnother(String before, String now) {
        return !before.isEmpty() && !before.equalsIgnoreCase(now);
    }

    private static String fitting(String text) {
        String stripped = text.strip();
        return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
    }
}
