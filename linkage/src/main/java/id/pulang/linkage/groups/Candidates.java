package id.pulang.linkage.groups;

import id.pulang.linkage.weights.Readings;
import id.pulang.linkage.weights.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds for each row the rows that could be the same person, without looking at all pairs of a long list. */
final class Candidates {

    private static final int FEW_ENOUGH_FOR_ALL_PAIRS = 1_500;
    private static final int YEARS_APART = 4;
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final List<Row> rows;
    private final Readings readings;
    private final Map<String, List<Integer>> byKey = new HashMap<>();
    private final List<List<Integer>> byWord = new ArrayList<>();
    private final int[] years;

    Candidates(List<Row> rows, Readings readings) {
        this.rows = rows;
        this.readings = readings;
        this.years = rows.stream().mapToInt(row -> year(row.subject())).toArray();
        for (int word = 0; word < readings.names().words(); word++) {
            byWord.add(new ArrayList<>());
        }
        rows.forEach(this::index);
    }

    /** All earlier rows that are worth comparing with this one. */
    BitSet before(Row row) {
        var found = new BitSet();
        if (rows.size() <= FEW_ENOUGH_FOR_ALL_PAIRS) {
            found.set(0, row.number());
            return found;
        }
        keys(row.subject(), key -> byKey.getOrDefault(key, List.of()).forEach(found::set));
        row.subject().names().forEach(name -> {
            for (int word : readings.names().spellingsIn(name)) {
                addBorneAbout(row, byWord.get(word), found);
            }
        });
        found.clear(row.number(), rows.size());
        return found;
    }

    private void addBorneAbout(Row row, List<Integer> bearers, BitSet found) {
        int year = years[row.number()];
        for (int bearer : bearers) {
            if (bearer >= row.number()) {
                return;
            }
            boolean unknown = year == UNKNOWN || years[bearer] == UNKNOWN;
            if (unknown || Math.abs(year - years[bearer]) <= YEARS_APART) {
                found.set(bearer);
            }
        }
    }

    private void index(Row row) {
        keys(
                row.subject(),
                key -> byKey.computeIfAbsent(key, unused -> new ArrayList<>()).add(row.number()));
        row.subject().names().forEach(name -> {
            for (int word : name.words()) {
                byWord.get(word).add(row.number());
            }
        });
    }

    private static void keys(Subject subject, Consumer<String> keys) {
        document("passport", subject.passport(), keys);
        document("number", subject.numberAsWritten(), keys);
        if (subject.phone() != null) {
            keys.accept("phone " + subject.phone());
        }
        birth(subject.birth().born(), keys);
        birth(subject.birth().numbered(), keys);
    }

    private static void document(String kind, @Nullable String document, Consumer<String> keys) {
        if (document != null) {
            int half = document.length() / 2;
            keys.accept(kind + " begins " + document.substring(0, half));
            keys.accept(kind + " ends " + document.substring(half));
        }
    }

    private static void birth(@Nullable LocalDate born, Consumer<String> keys) {
        if (born != null) {
            int first = Math.min(born.getMonthValue(), born.getDayOfMonth());
            int second = Math.max(born.getMonthValue(), born.getDayOfMonth());
            keys.accept("born " + born.getYear() + ' ' + first + ' ' + second);
        }
    }

    private static int year(Subject subject) {
        var birth = subject.birth();
        if (birth.born() != null) {
            return birth.born().getYear();
        }
        if (birth.numbered() != null) {
            return birth.numbered().getYear();
        }
        return birth.age() == null || birth.ageOn() == null
                ? UNKNOWN
                : birth.ageOn().getYear() - birth.age();
    }
}
