package id.pulang.incidents.lists;

import id.pulang.incidents.files.Field;
import id.pulang.incidents.files.Problem;
import id.pulang.incidents.files.Table;
import id.pulang.incidents.files.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What each column of a list tells, in the order of the columns. */
public record Mapping(List<Field> fields) {

    /** Copies the fields in. */
    public Mapping {
        fields = List.copyOf(fields);
    }

    /** Finds the columns that tell a field. */
    public List<Integer> columns(Field field) {
        return IntStream.range(0, fields.size())
                .filter(column -> fields.get(column) == field)
                .boxed()
                .toList();
    }

    /** Counts the letters in columns that are compared with other lists. */
    public long comparedLetters(Table table) {
        return table.rows().stream().mapToLong(this::comparedLetters).sum();
    }

    private long comparedLetters(TableRow row) {
        return IntStream.range(0, fields.size())
                .filter(column -> fields.get(column) != Field.KEPT)
                .mapToLong(column -> row.cell(column).length())
                .sum();
    }

    /** Lists what the officer still has to decide before rows can be read; empty when nothing. */
    public List<Problem> open(List<String> headers) {
        var problems = new ArrayList<Problem>();
        for (int column : columns(Field.UNDECIDED)) {
            problems.add(Problem.ofColumn(headers.get(column), "undecided"));
        }
        twice().forEach(field -> problems.add(Problem.ofColumn(named(field, headers), "field_twice", field.name())));
        if (!namesSomeone()) {
            problems.add(Problem.ofColumn("", "nothing_names"));
        }
        return problems;
    }

    private List<Field> twice() {
        return fields.stream()
                .distinct()
                .filter(Field::onlyOnce)
                .filter(field -> columns(field).size() > 1)
                .toList();
    }

    private String named(Field field, List<String> headers) {
        return columns(field).stream().map(headers::get).collect(Collectors.joining(" · "));
    }

    private boolean namesSomeone() {
        return fields.stream().anyMatch(field -> switch (field) {
            case NAME, GIVEN_NAME, FAMILY_NAME, OTHER_NAME, NIK, PASSPORT -> true;
            default -> false;
        });
    }
}
