package id.pulang.linkage.clustering;

import id.pulang.linkage.decision.TrainingLabels;
import id.pulang.linkage.fellegisunter.PreparedRecords;
import java.util.HashMap;
import java.util.Map;

/** What is known of some records, pair by pair: known to be one person, known to be two, or not known. */
public final class LabelledPairs {

    /** Stands for the person behind a record of whom nobody has found out. */
    public static final int UNKNOWN = -1;

    private final int[] personOf;

    public LabelledPairs(PreparedRecords readings, TrainingLabels known) {
        personOf = new int[readings.size()];
        Map<String, Integer> numbers = new HashMap<>();
        for (int record = 0; record < personOf.length; record++) {
            String person = known.personOf().get(readings.record(record).id());
            personOf[record] = person == null ? UNKNOWN : numbers.computeIfAbsent(person, unused -> numbers.size());
        }
    }

    /** Whether it is known of both records who they are. */
    public boolean known(int left, int right) {
        return personOf[left] != UNKNOWN && personOf[right] != UNKNOWN;
    }

    /** Whether both records are known to be the same person. */
    public boolean same(int left, int right) {
        return personOf[left] == personOf[right] && personOf[left] != UNKNOWN;
    }

    /** The number of the person behind a record of whom that is known. */
    public int person(int record) {
        return personOf[record];
    }

    /** For each record the number of the person behind it. */
    public int[] people() {
        return personOf.clone();
    }
}
