package id.pulang.lists.scans;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says what stands in a cell, and whether somebody should look. Two readings that agree are taken, unless they are not
 * sure and a third does not say the same, or the cell is odd in its column; of two that differ the one that fits the
 * column, else the one that a third reading repeats, else the surer one, with doubt. Only where one of the two fits the
 * column, the other does not, and a third repeats the first, nobody has to look.
 */
final class CellJudge {

    static final double SURE = 90;
    private static final double VERY_SURE = 88;
    private static final double FAIRLY_SURE = 80;
    private static final Pattern STRANGE = Pattern.compile("[^\\p{L}\\p{M}\\p{N} .,:;/()+~'_#-]");

    /** A cell as it is taken. */
    record Judged(String text, boolean doubtful) {

        /** A cell in which nothing stands. */
        static final Judged NOTHING = new Judged("", false);
    }

    private final ColumnHabits habits;

    CellJudge(ColumnHabits habits) {
        this.habits = habits;
    }

    Judged judge(CellReadings cell) {
        if (cell.agreed()) {
            RecognizedText both = cell.together();
            return new Judged(both.text(), !sure(cell) || doubtful(both.text()));
        }
        return fitting(cell.readings())
                .map(fitting -> new Judged(fitting.text(), !surelyFits(fitting, cell) || doubtful(fitting.text())))
                .orElseGet(() -> new Judged(likeliest(cell.readings()).text(), true));
    }

    /** Whether two readings are sure of what fits the column. */
    private static boolean surelyFits(RecognizedText fitting, CellReadings cell) {
        long sure = cell.readings().stream()
                .filter(other -> other.says(fitting) && other.confidence() >= VERY_SURE)
                .count();
        return sure > 1;
    }

    /** Of two readings that agree and are not sure a third has to say the same, unless it is a usual word. */
    private boolean sure(CellReadings cell) {
        RecognizedText both = cell.together();
        if (both.confidence() >= SURE) {
            return true;
        }
        boolean confirmed = cell.readings().size() > 2 && cell.unanimous();
        double surest = cell.readings().stream()
                .mapToDouble(RecognizedText::confidence)
                .max()
                .orElse(0);
        return confirmed && surest >= VERY_SURE || habits.usual(both.text()) && surest >= FAIRLY_SURE;
    }

    /** The surest of the readings that fit the column; nothing when none does, or several that differ do. */
    private Optional<RecognizedText> fitting(List<RecognizedText> readings) {
        List<RecognizedText> fitting =
                readings.stream().filter(reading -> habits.fits(reading.text())).toList();
        return fitting.stream()
                .filter(reading -> fitting.stream().allMatch(reading::says))
                .max(Comparator.comparingDouble(RecognizedText::confidence));
    }

    private RecognizedText likeliest(List<RecognizedText> readings) {
        RecognizedText best = readings.getFirst();
        double most = Double.NEGATIVE_INFINITY;
        for (RecognizedText reading : readings) {
            if (reading.text().isEmpty()) {
                continue;
            }
            double weight = reading.confidence();
            weight += readings.stream().filter(reading::says).count() > 1 ? RecognizedText.CERTAIN : 0;
            weight += habits.fits(reading.text()) ? RecognizedText.CERTAIN : 0;
            weight -= doubtful(reading.text()) ? RecognizedText.CERTAIN : 0;
            if (weight > most) {
                most = weight;
                best = reading;
            }
        }
        return best;
    }

    private boolean doubtful(String text) {
        return habits.odd(text) || STRANGE.matcher(text).find();
    }
}
