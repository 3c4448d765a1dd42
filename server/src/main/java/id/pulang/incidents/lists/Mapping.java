package id.pulang.incidents.lists;

import id.pulang.lists.Problem;
import id.pulang.lists.columns.ColumnKind;
import id.pulang.lists.tables.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What each column of a list tells, in the order of the columns. */
public record Mapping(List<ColumnKind> fields) {

    /** Copies the fields in. */
    public Mapping {
        fields = List.copyOf(fields);
    }

    /** Finds the columns that tell a field. */
    public List<Integer> columns(ColumnKind field) {
        return IntStream.range(0, fields.size())
                .filter(column -> fields.get(column) == field)
                .boxed()
                .toList();
    }

    /** Counts the letters in columns that are compared with other lists. */
    public long comparedLetters(Table table) {
        return IntStream.range(0, fields.size())
                .filter(column -> fields.get(column) != ColumnKind.KEPT)
                .mapToLong(column -> letters(table, column))
                .sum();
    }

    private static long letters(Table table, int column) {
        return IntStream.rangeClosed(1, table.rows())
                .mapToLong(row -> table.text(column, row).length())
                .sum();
    }

    /** Lists what the officer still has to decide before rows can be read; empty when nothing. */
    public List<Problem> open(List<String> headers) {
        var problems = new ArrayList<Problem>();
        for (int column : columns(ColumnKind.UNDECIDED)) {
            problems.add(Problem.ofColumn(headers.get(column), "undecided"));
        }
        twice().forEach(field -> problems.add(Problem.ofColumn(named(field, headers), "field_twice", field.name())));
        if (!namesSomeone()) {
            problems.add(Problem.ofColumn("", "nothing_names"));
        }
        return problems;
    }

    private List<ColumnKind> twice() {
        return fields.stream()
                .distinct()
                .filter(ColumnKind::onlyOnce)
                .filter(field -> columns(field).size() > 1)
                .toList();
    }

    private String named(ColumnKind field, List<String> headers) {
        return columns(field).stream().map(headers::get).collect(Collectors.joining(" · "));
    }

    private boolean namesSomeone() {
        return fields.stream().anyMatch(ColumnKind::identifies);
    }
}
