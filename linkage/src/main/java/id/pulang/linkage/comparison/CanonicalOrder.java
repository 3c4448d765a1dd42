package id.pulang.linkage.comparison;

import id.pulang.linkage.dates.BirthClaim;
import id.pulang.linkage.model.Detail;
import id.pulang.linkage.model.PersonRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An order of records by what they say, so that neither the order of rows nor that of files changes anything. Records
 * of one day of birth stand together: they are compared with each other most, and what lies near in memory is at hand
 * sooner.
 */
public final class CanonicalOrder {

    private static final int BEGINNING = 4;

    /** Large and small letters have the same remainder. */
    private static final int ALIKE = 32;

    private CanonicalOrder() {}

    /** The places of the records in that order. */
    public static int[] of(List<PersonRecord> records) {
        int[] hashes = new int[records.size()];
        int[] days = new int[records.size()];
        Arrays.parallelSetAll(hashes, place -> spread(hash(records.get(place))));
        Arrays.parallelSetAll(days, place -> day(records.get(place)));
        int[] order =
                sorted(days, sorted(hashes, IntStream.range(0, hashes.length).toArray()));
        for (int from = 0; from < order.length; ) {
            int to = from + 1;
            while (to < order.length
                    && hashes[order[to]] == hashes[order[from]]
                    && days[order[to]] == days[order[from]]) {
                to++;
            }
            sortByWords(records, order, from, to);
            from = to;
        }
        return order;
    }

    /** Sorts by these numbers; of equal ones, what stood before stays before. */
    private static int[] sorted(int[] numbers, int[] order) {
        long[] sorted = new long[order.length];
        Arrays.setAll(sorted, place -> (long) numbers[order[place]] << 32 | place);
        Arrays.sort(sorted);
        return Arrays.stream(sorted).mapToInt(each -> order[(int) each]).toArray();
    }

    /** The day of birth as yyyymmdd; for records without one, a number from the beginning of the name. */
    private static int day(PersonRecord record) {
        int day = BirthClaim.of(record, null, null).date();
        return day != 0 ? day : -beginning(record.name() == null ? "" : record.name());
    }

    private static int beginning(String name) {
        int letters = 0;
        for (int at = 0; at < Math.min(BEGINNING, name.length()); at++) {
            letters = letters * ALIKE + name.charAt(at) % ALIKE;
        }
        return letters;
    }

    /** Records of one hash are rare; those that say the same in all are told apart by their ids. */
    private static void sortByWords(List<PersonRecord> records, int[] order, int from, int to) {
        if (to - from > 1) {
            int[] sorted = Arrays.stream(order, from, to)
                    .boxed()
                    .sorted((one, other) -> compare(records.get(one), records.get(other)))
                    .mapToInt(Integer::intValue)
                    .toArray();
            System.arraycopy(sorted, 0, order, from, sorted.length);
        }
    }

    /** Nearly all records of one hash say the same, and comparing what they say is quicker than writing it out. */
    private static int compare(PersonRecord one, PersonRecord other) {
        int byWords = sayTheSame(one, other) ? 0 : words(one).compareTo(words(other));
        return byWords != 0 ? byWords : one.id().compareTo(other.id());
    }

    private static boolean sayTheSame(PersonRecord one, PersonRecord other) {
        return one.source().equals(other.source())
                && Objects.equals(one.name(), other.name())
                && one.otherNames().equals(other.otherNames())
                && Objects.equals(one.familyName(), other.familyName())
                && sameBirth(one, other)
                && one.sex() == other.sex()
                && Objects.equals(one.nationalNumber(), other.nationalNumber())
                && Objects.equals(one.passport(), other.passport())
                && Objects.equals(one.phone(), other.phone())
                && Objects.equals(one.birthPlace(), other.birthPlace())
                && Objects.equals(one.motherName(), other.motherName())
                && one.supplement().equals(other.supplement());
    }

    private static boolean sameBirth(PersonRecord one, PersonRecord other) {
        return Objects.equals(one.born(), other.born())
                && Objects.equals(one.bornAsWritten(), other.bornAsWritten())
                && Objects.equals(one.age(), other.age())
                && Objects.equals(one.ageOn(), other.ageOn());
    }

    /** All that a record says, its id left out. */
    private static String words(PersonRecord record) {
        return record.toString()
                .substring("PersonRecord[id=".length() + record.id().length());
    }

    private static int hash(PersonRecord record) {
        int hash = add(1, record.name());
        hash = add(hash, record.otherNames());
        hash = add(hash, record.born());
        hash = add(hash, record.bornAsWritten());
        hash = add(hash, record.age());
        hash = add(hash, record.nationalNumber());
        hash = add(hash, record.passport());
        hash = add(hash, record.phone());
        hash = add(hash, record.birthPlace());
        hash = add(hash, record.motherName());
        for (Detail detail : record.details()) {
            hash = add(hash, detail.value());
        }
        return hash;
    }

    private static int add(int hash, @Nullable Object value) {
        return hash * 31 + (value == null ? 0 : value.hashCode());
    }

    private static int spread(int hash) {
        return hash * 0x9E3779B1 ^ hash >>> 15;
    }
}
