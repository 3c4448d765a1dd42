package id.pulang.benchmarks.peers;

import java.util.List;
import java.util.Map;
import no.priv.garshol.duke.ConfigurationImpl;
import no.priv.garshol.duke.Property.Lookup;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.RecordImpl;
import no.priv.garshol.duke.comparators.ExactComparator;
import no.priv.garshol.duke.comparators.Levenshtein;
import no.priv.garshol.duke.comparators.PersonNameComparator;

/** Duke with the fields of a roster; the probabilities are in the range of its own examples. */
final class DukeSettings {

    static final String ID = "id";
    static final String NAME = "name";
    static final String BORN = "born";
    static final String SEX = "sex";
    static final String NUMBER = "number";
    static final String MOTHER = "mother";

    private static final double THRESHOLD = 0.9;

    private DukeSettings() {}

    static ConfigurationImpl configuration() {
        var configuration = new ConfigurationImpl();
        configuration.setProperties(List.of(
                new PropertyImpl(ID),
                searched(new PropertyImpl(NAME, new PersonNameComparator(), 0.1, 0.9)),
                searched(new PropertyImpl(BORN, new Levenshtein(), 0.2, 0.85)),
                new PropertyImpl(SEX, new ExactComparator(), 0.3, 0.55),
                searched(new PropertyImpl(NUMBER, new Levenshtein(), 0.2, 0.98)),
                new PropertyImpl(MOTHER, new PersonNameComparator(), 0.2, 0.85)));
        configuration.setThreshold(THRESHOLD);
        return configuration;
    }

    /** Has candidates looked for by this field, too: left alone, Duke would use the number only, which many lack. */
    private static PropertyImpl searched(PropertyImpl property) {
        property.setLookupBehaviour(Lookup.TRUE);
        return property;
    }

    static Record record(Map<String, String> values) {
        var record = new RecordImpl();
        values.forEach(record::addValue);
        return record;
    }
}
