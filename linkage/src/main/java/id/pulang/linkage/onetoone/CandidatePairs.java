package id.pulang.linkage.onetoone;

import id.pulang.linkage.blocking.Blocks;
import id.pulang.linkage.fellegisunter.PreparedRecords;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.Parameters;
import id.pulang.linkage.names.PersonName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each row the rows that could be the same person, without looking at all pairs of a long list. Up to ten
 * thousand rows are looked up by single words, births and halves of documents; more of them by {@link Blocks}, so that
 * the work grows with the rows and not with their square. For one thread.
 */
final class CandidatePairs {

    /** Beyond so many rows a common word or the first half of a passport is borne by more than can be compared. */
    static final int MOST_BY_SINGLE_KEYS = 10_000;

    private static final int FEW_ENOUGH_FOR_ALL_PAIRS = 1_500;

    /** So many candidates at most by a word of the name alone; documents, phones and births are looked up besides. */
    private static final int MOST_BY_WORDS = 3_000;

    private static final int MOST_IN_BLOCKS = 4_000;
    private static final int SHARED_KEYS = 2;

    private final List<ListRow> rows;
    private final PreparedRecords readings;
    private final Map<String, List<Integer>> byKey = new HashMap<>();
    private final List<List<Integer>> byWord = new ArrayList<>();
    private final Blocks.@Nullable Search blocks;
    private final int[] inBlocks = new int[MOST_IN_BLOCKS];

    CandidatePairs(List<ListRow> rows, PreparedRecords readings) {
        this.rows = rows;
        this.readings = readings;
        if (rows.size() > MOST_BY_SINGLE_KEYS) {
            blocks = new Blocks(rows.size(), readings.comparisonOfStated()::keys).search(SHARED_KEYS);
            return;
        }
        blocks = null;
        for (int word = 0; word < readings.nameComparison().words(); word++) {
            byWord.add(new ArrayList<>());
        }
        rows.forEach(this::index);
    }

    /** All earlier rows that are worth comparing with this one. */
    IntStream before(ListRow row) {
        return blocks == null
                ? bySingleKeys(row).stream()
                : Arrays.stream(inBlocks, 0, blocks.before(row.number(), inBlocks))
                        .filter(earlier -> bornAbout(row.number(), earlier) || sameNumber(row.number(), earlier));
    }

    private boolean bornAbout(int one, int other) {
        int year = readings.birth(one).year();
        int otherYear = readings.birth(other).year();
        return year == 0 || otherYear == 0 || Math.abs(year - otherYear) <= Parameters.CANDIDATE_YEARS_APART;
    }

    /** Whoever shares a whole number is looked at, however the births differ. */
    private boolean sameNumber(int one, int other) {
        return same(Field.PASSPORT, one, other)
                || same(Field.NATIONAL_NUMBER, one, other)
                || same(Field.PHONE, one, other);
    }

    private boolean same(Field field, int one, int other) {
        String number = readings.code(field, one);
        return number != null && number.equals(readings.code(field, other));
    }

    private BitSet bySingleKeys(ListRow row) {
        var found = new BitSet();
        if (rows.size() <= FEW_ENOUGH_FOR_ALL_PAIRS) {
            found.set(0, row.number());
            return found;
        }
        keys(row, key -> byKey.getOrDefault(key, List.of()).forEach(found::set));
        found.or(byWords(row));
        found.clear(row.number(), rows.size());
        return found;
    }

    /** Those with a word in common who were born about then; of too many the nearest in canonical order. */
    private BitSet byWords(ListRow row) {
        var found = new BitSet();
        for (PersonName name : readings.names(row.number())) {
            for (int word : readings.nameComparison().spellingsIn(name)) {
                addBorneAbout(row, byWord.get(word), found);
            }
        }
        int nearest = row.number();
        for (int left = MOST_BY_WORDS; left > 0 && nearest > 0; left--) {
            nearest = found.previousSetBit(nearest - 1);
        }
        found.clear(0, Math.max(0, nearest));
        return found;
    }

    private void addBorneAbout(ListRow row, List<Integer> bearers, BitSet found) {
        for (int bearer : bearers) {
            if (bearer >= row.number()) {
                return;
            }
            if (bornAbout(row.number(), bearer)) {
                found.set(bearer);
            }
        }
    }

    private void index(ListRow row) {
        keys(row, key -> byKey.computeIfAbsent(key, unused -> new ArrayList<>()).add(row.number()));
        for (PersonName name : readings.names(row.number())) {
            for (int word : name.words()) {
                byWord.get(word).add(row.number());
            }
        }
    }

    private void keys(ListRow row, Consumer<String> keys) {
        document("passport", readings.code(Field.PASSPORT, row.number()), keys);
        document("number", readings.code(Field.NATIONAL_NUMBER, row.number()), keys);
        String phone = readings.code(Field.PHONE, row.number());
        if (phone != null) {
            keys.accept("phone " + phone);
        }
        birth(readings.birth(row.number()).born(), keys);
        birth(readings.birth(row.number()).numbered(), keys);
    }

    private static void document(String kind, @Nullable String document, Consumer<String> keys) {
        if (document != null) {
            int half = document.length() / 2;
            keys.accept(kind + " begins " + document.substring(0, half));
            keys.accept(kind + " ends " + document.substring(half));
        }
    }

    /** The same key for both readings of a date whose day and month may have changed places. */
    private static void birth(int born, Consumer<String> keys) {
        if (born != 0) {
            int month = born / 100 % 100;
            int day = born % 100;
            keys.accept("born " + born / 10_000 + ' ' + Math.min(month, day) + ' ' + Math.max(month, day));
        }
    }
}
