package id.pulang.lists.columns;

import id.pulang.lists.cells.CellTexts;
import id.pulang.lists.columns.ColumnMeaning.Reason;
import id.pulang.lists.tables.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Settles which of several columns with names is the name: the fullest one, beside which others say the same again or
 * say another name; and a column "name" beside one "surname" may be the first name only.
 */
final class NameColumns {

    private static final int ENOUGH_ROWS = 400;
    private static final Set<String> MIDDLE = Set.of("middle", "middlename", "midl", "mname", "tengah", "second");

    private final Table table;
    private final List<ColumnMeaning> meanings;
    private final HeadingVocabulary words;

    NameColumns(Table table, List<ColumnMeaning> meanings, HeadingVocabulary words) {
        this.table = table;
        this.words = words;
        this.meanings = meanings;
    }

    void settle() {
        List<Integer> whole = columns(ColumnKind.NAME);
        if (whole.isEmpty()) {
            return;
        }
        List<Integer> plainly = whole.stream().filter(this::plainly).toList();
        int name = fullest(plainly.isEmpty() ? whole : plainly);
        if (onlyGiven(name)) {
            meanings.set(name, meanings.get(name).as(ColumnKind.GIVEN_NAME));
            return;
        }
        if (onlyFamily(name)) {
            meanings.set(name, meanings.get(name).as(ColumnKind.FAMILY_NAME));
            return;
        }
        for (int other : whole) {
            if (other != name) {
                meanings.set(other, beside(other, name));
            }
        }
        columns(ColumnKind.GIVEN_NAME).forEach(given -> meanings.set(given, again(given)));
    }

    /** Whether a heading is known to mean the name; others only hold the word: "nama kecamatan". */
    private boolean plainly(int column) {
        return meanings.get(column).reason() == Reason.AS_TOLD
                || words.exactly(table.headings().get(column)).isPresent();
    }

    private ColumnMeaning beside(int other, int name) {
        if (repeats(other, name)) {
            return again(other);
        }
        ColumnMeaning meaning = meanings.get(other);
        return plainly(other) ? meaning.as(ColumnKind.OTHER_NAME) : meaning.left(Reason.UNKNOWN);
    }

    /** Beside a surname that it does not hold, a name is the first one, whatever middle names there are. */
    private boolean onlyGiven(int name) {
        return columns(ColumnKind.GIVEN_NAME).stream().allMatch(given -> middle(given) && !repeats(given, name))
                && columns(ColumnKind.FAMILY_NAME).stream().anyMatch(family -> !repeats(family, name));
    }

    private boolean middle(int column) {
        String heading = HeadingVocabulary.plain(table.headings().get(column));
        return Stream.of(heading.split(" ", -1)).anyMatch(MIDDLE::contains);
    }

    private boolean onlyFamily(int name) {
        return columns(ColumnKind.FAMILY_NAME).isEmpty()
                && columns(ColumnKind.GIVEN_NAME).stream().anyMatch(given -> !repeats(given, name));
    }

    private ColumnMeaning again(int column) {
        return meanings.get(column).left(Reason.SAID_ALREADY);
    }

    private List<Integer> columns(ColumnKind kind) {
        var columns = new ArrayList<Integer>();
        for (int column = 0; column < meanings.size(); column++) {
            if (meanings.get(column).kind() == kind) {
                columns.add(column);
            }
        }
        return columns;
    }

    private int fullest(List<Integer> columns) {
        int best = columns.getFirst();
        long most = -1;
        for (int column : columns) {
            long letters = 0;
            for (int row = 1; row <= Math.min(ENOUGH_ROWS, table.rows()); row++) {
                letters += table.text(column, row).length();
            }
            if (letters > most) {
                most = letters;
                best = column;
            }
        }
        return best;
    }

    /** Whether one column mostly says no words that the other does not say in the same row. */
    private boolean repeats(int column, int whole) {
        int both = 0;
        int repeated = 0;
        for (int row = 1; row <= table.rows() && both < ENOUGH_ROWS; row++) {
            String part = table.text(column, row);
            String all = table.text(whole, row);
            if (!CellTexts.missing(part) && !CellTexts.missing(all)) {
                both++;
                repeated += words(all).containsAll(words(part)) ? 1 : 0;
            }
        }
        return repeated * 2 >= both;
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        for (String word : text.toLowerCase(Locale.ROOT).replace(',', ' ').split(" ", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
