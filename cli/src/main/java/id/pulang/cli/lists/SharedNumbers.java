package id.pulang.cli.lists;

import id.pulang.lists.columns.ColumnKind;
import id.pulang.lists.columns.ColumnMeaning;
import id.pulang.lists.columns.ColumnMeaning.Reason;
import id.pulang.lists.columns.HeadingVocabulary;
import id.pulang.lists.tables.Table;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells numbers of people from numbers of rows where nobody knows the heading: in one list both tell all rows apart,
 * but the number of a person stands on other lists too, and is none of a counter.
 */
final class SharedNumbers {

    private static final double OFTEN = 0.1;
    private static final int DENSE = 10;
    private static final int LONGEST_NUMBER = 18;

    private final HeadingVocabulary words;
    private final List<Table> tables;
    private final List<List<ColumnMeaning>> meanings;

    /** Looks at these lists. */
    SharedNumbers(HeadingVocabulary words, List<Table> tables, List<List<ColumnMeaning>> meanings) {
        this.words = words;
        this.tables = tables;
        this.meanings = meanings;
    }

    /** What the columns of all lists hold, those that number people being codes. */
    List<List<ColumnMeaning>> settled() {
        return IntStream.range(0, tables.size())
                .mapToObj(list -> IntStream.range(0, meanings.get(list).size())
                        .mapToObj(column -> settled(list, column))
                        .toList())
                .toList();
    }

    private ColumnMeaning settled(int list, int column) {
        ColumnMeaning meaning = meanings.get(list).get(column);
        String heading = tables.get(list).headings().get(column);
        boolean open = meaning.kind() == ColumnKind.ROW_ID
                && meaning.reason() == Reason.TELLS_ROWS_APART
                && words.meaning(heading).isEmpty()
                && !HeadingVocabulary.plain(heading).isEmpty();
        return open && numbersPeople(list, column)
                ? ColumnMeaning.of(ColumnKind.CODE, HeadingVocabulary.plain(heading))
                : meaning;
    }

    private boolean numbersPeople(int list, int column) {
        Set<String> values = values(list, column);
        String heading = HeadingVocabulary.plain(tables.get(list).headings().get(column));
        return !counter(values)
                && tables.stream()
                        .filter(other -> !other.equals(tables.get(list)))
                        .anyMatch(other -> sharesOften(values, other, heading));
    }

    private static boolean sharesOften(Set<String> values, Table other, String heading) {
        for (int column = 0; column < other.headings().size(); column++) {
            if (HeadingVocabulary.plain(other.headings().get(column)).equals(heading)) {
                int shared = 0;
                for (int row = 1; row <= other.rows(); row++) {
                    shared += values.contains(other.text(column, row)) ? 1 : 0;
                }
                return shared >= OFTEN * Math.min(values.size(), other.rows());
            }
        }
        return false;
    }

    private Set<String> values(int list, int column) {
        Table table = tables.get(list);
        var values = new HashSet<String>();
        for (int row = 1; row <= table.rows(); row++) {
            values.add(table.text(column, row));
        }
        values.remove("");
        return values;
    }

    /** Whether these are the numbers from one to about as many as there are rows, in whichever order. */
    private static boolean counter(Set<String> values) {
        long[] numbers = values.stream()
                .filter(value ->
                        value.length() <= LONGEST_NUMBER && value.chars().allMatch(Character::isDigit))
                .mapToLong(Long::parseLong)
                .toArray();
        long range = Arrays.stream(numbers).max().orElse(0)
                - Arrays.stream(numbers).min().orElse(0);
        return numbers.length == values.size() && range < DENSE * values.size();
    }
}
