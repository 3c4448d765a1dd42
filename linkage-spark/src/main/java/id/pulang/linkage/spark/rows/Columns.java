package id.pulang.linkage.spark.rows;

import id.pulang.lists.columns.ColumnKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which columns of a registry are compared, and as what; all others are left aside.
 *
 * @param id the column that tells rows apart
 * @param said the columns that say something; of two of one kind the first that says something counts, but for other
 *     names and details
 * @param asOf the date of the registry: two figures of a year mean the last such year that is not after it
 */
public record Columns(String id, List<Said> said, LocalDate asOf) implements Serializable {

    private static final long serialVersionUID = 1;

    public Columns {
        said = List.copyOf(said);
    }

    /** A column that says something of people. */
    public record Said(String column, ColumnKind kind) implements Serializable {

        private static final long serialVersionUID = 1;
    }

    /** Rows told apart by this column; nothing is compared yet. */
    public static Columns of(String id, LocalDate asOf) {
        return new Columns(id, List.of(), asOf);
    }

    /** The same, with a column more that is compared. */
    public Columns with(String column, ColumnKind kind) {
        var more = new ArrayList<>(said);
        more.add(new Said(column, kind));
        return new Columns(id, more, asOf);
    }

    /** Refuses a list that lacks one of the columns, and columns by which nobody can be found. */
    void refuseUnless(String[] headings) {
        var known = Arrays.asList(headings);
        List<String> unknown = Stream.concat(Stream.of(id), said.stream().map(Said::column))
                .filter(column -> !known.contains(column))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refusal("There is no column " + String.join(", ", unknown) + "; the columns are "
                    + String.join(", ", known));
        }
        if (said.stream().allMatch(column -> column.kind() == ColumnKind.LIST)) {
            throw new Refusal("No column is said to hold anything about people: give at least a NAME");
        }
    }
}
