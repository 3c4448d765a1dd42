package id.pulang.incidents.web;

import id.pulang.incidents.stations.Count;
import id.pulang.incidents.stations.Placement;
import id.pulang.incidents.stations.Stations.Narrowing;
import id.pulang.incidents.stations.Stations.River;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The river as it is drawn. The way is a row of bars on one scale, that of people, with water between two of them; what
 * it springs from has a scale of its own, since rows of lists are no people; stations beside each other are lanes one
 * above the other, on the water that flows on under them.
 *
 * @param version changes when a number changes
 */
public record RiverDrawing(Instant asOf, String version, int width, List<Stop> stops, List<Water> waters) {

    private static final int BAR = 26;
    private static final int MIDDLE = 104;
    private static final int TALLEST = 116;
    private static final int SPRING = 40;
    private static final int STEP = 150;
    private static final int LANES = 176;
    private static final int LANE = 12;

    /**
     * One station.
     *
     * @param width of a lane: how far it is filled
     * @param share the count, of a hundred of the largest
     */
    public record Stop(
            String code, Placement placement, Count count, int x, int top, int width, int height, int share) {

        /** Says whether it lies beside others. */
        public boolean isBeside() {
            return placement == Placement.BESIDE;
        }

        /** Returns where the middle of its bar is. */
        public int middle() {
            return x + width / 2;
        }
    }

    /**
     * What flows from one bar to the next.
     *
     * @param fewer how many do not stand at the second one yet
     * @param middle where the middle of the water is
     */
    public record Water(String path, long fewer, int middle) {}

    /** Copies the parts in. */
    public RiverDrawing {
        stops = List.copyOf(stops);
        waters = List.copyOf(waters);
    }

    static RiverDrawing of(River river) {
        var drawing = new Drawing(largest(river));
        river.narrowings().forEach(drawing::add);
        return new RiverDrawing(
                river.asOf(),
                Integer.toHexString(river.narrowings().toString().hashCode()),
                Math.max(1, drawing.x),
                drawing.stops,
                drawing.waters);
    }

    /** Returns how wide a lane is when everybody is on it. */
    public int lane() {
        return LANES - BAR;
    }

    private static long largest(River river) {
        return river.narrowings().stream()
                .filter(each -> each.placement() != Placement.SOURCE)
                .mapToLong(each -> each.count().value())
                .max()
                .orElse(0);
    }

    /** Lays the stations out from left to right. */
    private static final class Drawing {

        private final long largest;
        private final List<Stop> stops = new ArrayList<>();
        private final List<Water> waters = new ArrayList<>();
        private int x;
        private int lanes;

        Drawing(long largest) {
            this.largest = largest;
        }

        void add(Narrowing narrowing) {
            boolean beside = narrowing.placement() == Placement.BESIDE;
            if (lanes > 0 && !beside) {
                x += LANES;
                lanes = 0;
            }
            stops.add(beside ? lane(narrowing) : bar(narrowing));
            if (!beside) {
                x += STEP;
            }
        }

        private Stop bar(Narrowing narrowing) {
            boolean source = narrowing.placement() == Placement.SOURCE;
            int height = source ? SPRING : of(narrowing, TALLEST, 2);
            var stop = new Stop(
                    narrowing.code(),
                    narrowing.placement(),
                    narrowing.count(),
                    x + (STEP - BAR) / 2,
                    MIDDLE - height / 2,
                    BAR,
                    height,
                    source ? 100 : of(narrowing, 100, 0));
            stops.stream()
                    .filter(each -> each.placement() == Placement.ALONG && !source)
                    .reduce((_, last) -> last)
                    .ifPresent(last -> waters.add(water(last, stop)));
            return stop;
        }

        private Stop lane(Narrowing narrowing) {
            int top = MIDDLE - TALLEST / 2 + 18 + lanes++ * (TALLEST / 2);
            return new Stop(
                    narrowing.code(),
                    narrowing.placement(),
                    narrowing.count(),
                    x,
                    top,
                    of(narrowing, LANES - BAR, 0),
                    LANE,
                    of(narrowing, 100, 0));
        }

        /** The count as a part of the largest, in a length that the largest has; never less than a least one. */
        private int of(Narrowing narrowing, int whole, int least) {
            long count = narrowing.count().value();
            return largest == 0 ? least : (int) Math.max(least, whole * count / largest);
        }
    }

    private static Water water(Stop from, Stop to) {
        int left = from.x() + BAR;
        int bend = (left + to.x()) / 2;
        String path = String.format(
                Locale.ROOT,
                "M%1$d %2$d C%3$d %2$d %3$d %5$d %4$d %5$d L%4$d %6$d C%3$d %6$d %3$d %7$d %1$d %7$d Z",
                left,
                from.top(),
                bend,
                to.x(),
                to.top(),
                to.top() + to.height(),
                from.top() + from.height());
        return new Water(path, Math.max(0, from.count().value() - to.count().value()), bend);
    }
}
