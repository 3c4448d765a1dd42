package id.pulang.linkage.spark.rows;

import java.io.Serializable;
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
 */
public record Columns(String id, List<Said> said) implements Serializable {

    private static final long serialVersionUID = 1;

    public Columns {
        said = List.copyOf(said);
    }

    /** A column that says something of people. */
    public record Said(String column, Kind kind) implements Serializable {

        private static final long serialVersionUID = 1;
    }

    /** Rows told apart by this column; nothing is compared yet. */
    public static Columns of(String id) {
        return new Columns(id, List.of());
    }

    /** The same, with a column more that is compared. */
    public Columns with(String column, Kind kind) {
        var more = new ArrayList<>(said);
        more.add(new Said(column, kind));
        return new Columns(id, more);
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
        if (said.stream().allMatch(column -> column.kind() == Kind.LIST)) {
            throw new Refusal("No column is said to hold anything about people: give at least a NAME");
        }
    }
}
