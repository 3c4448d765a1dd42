package id.pulang.linkage.onetoone;

import id.pulang.linkage.blocking.Blocks;
import id.pulang.linkage.fellegisunter.PreparedRecords;
import id.pulang.linkage.model.Contact;
import id.pulang.linkage.model.Documents;
import id.pulang.linkage.model.PersonRecord;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Rows that say the same as very many others and give no number: nothing tells which of them are one person, and to
 * compare each with each would only take time and memory.
 */
final class Crowds {

    /** As many as may share a key in long lists. */
    static final int MOST_ALIKE = Blocks.LARGEST_BLOCK;

    private static final int NONE = -1;

    private final int[] crowdOf;

    Crowds(PreparedRecords readings) {
        Map<PersonRecord, Integer> numbers = new HashMap<>();
        Map<Integer, Integer> sizes = new HashMap<>();
        crowdOf = IntStream.range(0, readings.size())
                .map(row -> number(readings.record(row), row, numbers))
                .toArray();
        Arrays.stream(crowdOf).forEach(crowd -> sizes.merge(crowd, 1, Integer::sum));
        Arrays.setAll(crowdOf, row -> sizes.getOrDefault(crowdOf[row], 0) > MOST_ALIKE ? crowdOf[row] : NONE);
    }

    private static int number(PersonRecord record, int row, Map<PersonRecord, Integer> numbers) {
        boolean numbered = record.nationalNumber() != null || record.passport() != null || record.phone() != null;
        return numbered ? NONE : numbers.computeIfAbsent(said(record), unused -> row);
    }

    /** What a row says, wherever it stands. */
    private static PersonRecord said(PersonRecord record) {
        return new PersonRecord(
                "",
                "",
                record.names(),
                record.birth(),
                new Documents(null, null),
                new Contact(null),
                record.origin(),
                record.supplement());
    }

    /** Whether nothing tells two rows apart, nor from so many others. */
    boolean alike(ListRow one, ListRow other) {
        return contains(one) && crowdOf[one.number()] == crowdOf[other.number()];
    }

    /** Whether a row is like so many others. */
    boolean contains(ListRow row) {
        return crowdOf[row.number()] != NONE;
    }
}
