package id.pulang.incidents.web;

import id.pulang.incidents.stations.Count;
import id.pulang.incidents.stations.Stations.Narrowing;
import id.pulang.incidents.stations.Stations.River;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The river as it is drawn: a bar for each station, water between two of them. */
public record RiverDrawing(Instant asOf, int width, List<Stop> stops, List<String> waters) {

    private static final int STEP = 150;
    private static final int BAR = 26;
    private static final int MIDDLE = 100;
    private static final int TALLEST = 110;

    /**
     * One station.
     *
     * @param share the count, of a hundred of the largest
     */
    public record Stop(String code, Count count, int x, int top, int height, int share) {}

    /** Copies the parts in. */
    public RiverDrawing {
        stops = List.copyOf(stops);
        waters = List.copyOf(waters);
    }

    static RiverDrawing of(River river) {
        long largest = river.narrowings().stream()
                .mapToLong(each -> each.count().value())
                .max()
                .orElse(0);
        var stops = new ArrayList<Stop>();
        var waters = new ArrayList<String>();
        for (Narrowing narrowing : river.narrowings()) {
            Stop stop = stop(narrowing, stops, largest);
            if (!stops.isEmpty()) {
                waters.add(water(stops.getLast(), stop));
            }
            stops.add(stop);
        }
        return new RiverDrawing(river.asOf(), Math.max(1, stops.size()) * STEP, stops, waters);
    }

    private static Stop stop(Narrowing narrowing, List<Stop> before, long largest) {
        long count = narrowing.count().value();
        int height = largest == 0 ? 2 : (int) Math.max(2, TALLEST * count / largest);
        return new Stop(
                narrowing.code(),
                narrowing.count(),
                before.size() * STEP + (STEP - BAR) / 2,
                MIDDLE - height / 2,
                height,
                largest == 0 ? 0 : (int) (100 * count / largest));
    }

    private static String water(Stop from, Stop to) {
        int left = from.x() + BAR;
        int bend = (left + to.x()) / 2;
        return String.format(
                Locale.ROOT,
                "M%1$d %2$d C%3$d %2$d %3$d %5$d %4$d %5$d L%4$d %6$d C%3$d %6$d %3$d %7$d %1$d %7$d Z",
                left,
                from.top(),
                bend,
                to.x(),
                to.top(),
                to.top() + to.height(),
                from.top() + from.height());
    }
}
