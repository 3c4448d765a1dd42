package id.pulang.offers.amounts;

import id.pulang.offers.data.DataFiles;
import id.pulang.offers.data.DataRow;
import id.pulang.offers.data.Mistake;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What stands before and behind amounts, from {@code currencies.tsv}: currencies with a dated rate, scales such as
 * <i>juta</i>, and periods. Immutable.
 */
public final class Currencies {

    private enum Kind {
        CURRENCY,
        SCALE,
        PERIOD,
        UNIT
    }

    private final Map<String, Double> currencies = new HashMap<>();
    private final Map<String, Double> scales = new HashMap<>();
    private final Map<String, Double> periods = new HashMap<>();
    private final Map<String, Double> others = new HashMap<>();

    private Currencies() {}

    /** Reads the table. */
    public static Currencies from(DataFiles files) {
        var currencies = new Currencies();
        for (DataRow row : files.rows("currencies", 5)) {
            Kind kind = row.constant(0, Kind.class);
            double factor = row.number(2);
            if (kind == Kind.CURRENCY) {
                row.day(3);
                row.text(4);
            }
            for (String word : row.text(1).split(" ")) {
                if (currencies.of(kind).put(word, factor) != null) {
                    row.wrong(1, Mistake.TWICE, word);
                }
            }
        }
        return currencies;
    }

    private Map<String, Double> of(Kind kind) {
        return switch (kind) {
            case CURRENCY -> currencies;
            case SCALE -> scales;
            case PERIOD -> periods;
            case UNIT -> others;
        };
    }

    /** Every word that may stand right behind a number. */
    public Set<String> units() {
        var units = new HashSet<String>();
        for (Kind kind : Kind.values()) {
            units.addAll(of(kind).keySet());
        }
        return units;
    }

    double currency(String word) {
        return currencies.getOrDefault(word, 0.0);
    }

    double scale(String word) {
        return scales.getOrDefault(word, 0.0);
    }

    double period(String word) {
        return periods.getOrDefault(word, -1.0);
    }
}
