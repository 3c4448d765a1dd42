package id.pulang.lists.scans;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A cell in which something stands, and how it was read: twice, and a third time where the two differ or are not sure.
 *
 * @param picture as it stands on the page
 */
record CellReadings(Box box, GreyImage picture, List<RecognizedText> readings) {

    CellReadings {
        readings = List.copyOf(readings);
    }

    RecognizedText first() {
        return readings.get(0);
    }

    RecognizedText second() {
        return readings.get(1);
    }

    /** Whether the first two readings say the same, and something. */
    boolean agreed() {
        return !first().text().isEmpty() && first().says(second());
    }

    RecognizedText together() {
        return first().and(second());
    }

    /** What two readings say alike, the surest of such; nothing where all differ. */
    Optional<RecognizedText> repeated() {
        return readings.stream()
                .filter(reading -> !reading.text().isEmpty())
                .flatMap(reading -> readings.stream()
                        .filter(other -> other != reading && other.says(reading))
                        .map(reading::and))
                .max(Comparator.comparingDouble(RecognizedText::confidence));
    }

    /** Whether all readings say the same. */
    boolean unanimous() {
        return readings.stream().allMatch(first()::says);
    }
}
