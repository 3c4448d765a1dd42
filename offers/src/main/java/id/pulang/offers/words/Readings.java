package id.pulang.offers.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the words of one text may be. Misspelt words are looked up so many times only, as often as a long advert could
 * need it, so that a text made of unknown words costs no more. For one thread.
 */
final class Readings {

    private static final int MOST_LOOKED_UP = 4_000;

    private final Lexicon lexicon;
    private final Map<String, Set<String>> known = new HashMap<>();

    Readings(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Set<String> of(String form) {
        Set<String> readings = known.get(form);
        if (readings != null) {
            return readings;
        }
        if (known.size() >= MOST_LOOKED_UP) {
            return lexicon.exactReadings(form);
        }
        readings = lexicon.readings(form);
        known.put(form, readings);
        return readings;
    }
}
