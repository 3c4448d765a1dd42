package id.pulang.incidents.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The days of an incident, one of which is shown.
 *
 * @param problem the message of why another day is shown than was asked for
 * @param past the river as it was at the end of the day that is shown; none for today, which is live
 * @param untold the stations that cannot be told for that day
 * @param last the days of the curves
 * @param curves a station each that can be told
 */
public record RiverDays(
        Scale scale,
        Optional<String> problem,
        Optional<RiverDrawing> past,
        List<String> untold,
        List<LocalDate> last,
        List<Curve> curves) {

    /** How many days a curve has. */
    static final int LAST = 14;

    private static final int AROUND = 10;

    /** Copies the parts in. */
    public RiverDays {
        untold = List.copyOf(untold);
        last = List.copyOf(last);
        curves = List.copyOf(curves);
    }

    /**
     * From the day of the incident to today.
     *
     * @param shown a day between both
     */
    public record Scale(LocalDate first, LocalDate today, LocalDate shown) {

        /** Returns how many days after the first one today is. */
        public long length() {
            return ChronoUnit.DAYS.between(first, today);
        }

        /** Returns how many days after the first one the day is that is shown. */
        public long place() {
            return ChronoUnit.DAYS.between(first, shown);
        }

        /** Whether the day that is shown is today. */
        public boolean isToday() {
            return shown.equals(today);
        }

        /** Returns the days of the curves, which end today. */
        List<LocalDate> last() {
            LocalDate from = today.minusDays(LAST - 1L);
            return (from.isBefore(first) ? first : from)
                    .datesUntil(today.plusDays(1))
                    .toList();
        }

        /** Returns the days around the one that is shown. */
        public List<LocalDate> near() {
            return first.datesUntil(today.plusDays(1))
                    .filter(day -> Math.abs(ChronoUnit.DAYS.between(shown, day)) <= AROUND)
                    .toList();
        }
    }

    /**
     * One station over the last days.
     *
     * @param values a count for each day, the oldest first
     */
    public record Curve(String code, List<Long> values) {

        private static final int WIDTH = 120;
        private static final int HEIGHT = 28;
        private static final int EDGE = 3;

        /** Copies the values in. */
        public Curve {
            values = List.copyOf(values);
        }

        /** Returns the points of the line in a drawing of 120 by 28, whose floor is nobody. */
        public String points() {
            long most =
                    Math.max(1, values.stream().mapToLong(Long::longValue).max().orElse(1));
            int steps = Math.max(1, values.size() - 1);
            var points = new StringBuilder();
            for (int at = 0; at < values.size(); at++) {
                long x = EDGE + (long) at * (WIDTH - 2 * EDGE) / steps;
                long y = HEIGHT - EDGE - values.get(at) * (HEIGHT - 2 * EDGE) / most;
                points.append(x).append(',').append(y).append(' ');
            }
            return points.toString().strip();
        }

        /** Returns the count of the last day. */
        public long now() {
            return values.isEmpty() ? 0 : values.getLast();
        }

        /** Returns the count of the first day. */
        public long then() {
            return values.isEmpty() ? 0 : values.getFirst();
        }
    }
}
