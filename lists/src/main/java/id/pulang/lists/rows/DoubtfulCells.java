package id.pulang.lists.rows;

import id.pulang.linkage.model.Field;
import id.pulang.lists.cells.CellProblem;
import id.pulang.lists.columns.ColumnMeaning;
import id.pulang.lists.tables.Table;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of a row were read on paper with doubt: those of whose cells the reader itself was unsure, and those in
 * which something stands that cannot be, such as a day that no calendar has. Lists that hold text have none. Not
 * thread-safe.
 */
final class DoubtfulCells implements ColumnProblems {

    private final Table table;
    private final List<ColumnMeaning> meanings;
    private final CellProblems problems;
    private final Set<Field> misread = EnumSet.noneOf(Field.class);

    DoubtfulCells(Table table, List<ColumnMeaning> meanings, CellProblems problems) {
        this.table = table;
        this.meanings = meanings;
        this.problems = problems;
    }

    /** Takes note of a cell that is wrong, and whether it was probably misread. */
    @Override
    public void add(int column, CellProblem problem, int row, String value) {
        problems.add(table.headings().get(column), problem, row, value);
        if (problem.misread() && table.seen(column, row) != null) {
            Field field = field(column);
            if (field != null) {
                misread.add(field);
            }
        }
    }

    /** The doubtful fields of the row that was read last; says of each cell that it was read with doubt. */
    Set<Field> of(int row) {
        if (!table.scanned()) {
            return Set.of();
        }
        Set<Field> doubtful = EnumSet.noneOf(Field.class);
        doubtful.addAll(misread);
        misread.clear();
        for (int column = 0; column < meanings.size(); column++) {
            if (table.doubtful(column, row)) {
                problems.add(table.headings().get(column), CellProblem.READ_WITH_DOUBT, row, table.text(column, row));
                Field field = field(column);
                if (field != null) {
                    doubtful.add(field);
                }
            }
        }
        return doubtful;
    }

    private @Nullable Field field(int column) {
        return switch (meanings.get(column).kind()) {
            case NAME, GIVEN_NAME, FAMILY_NAME, OTHER_NAME -> Field.NAME;
            case BORN, BIRTH_YEAR, BIRTH_MONTH, BIRTH_DAY, BIRTH_PLACE_AND_DATE, AGE, LISTED_ON -> Field.BORN;
            case SEX -> Field.SEX;
            case NATIONAL_NUMBER -> Field.NATIONAL_NUMBER;
            case PASSPORT -> Field.PASSPORT;
            case PHONE -> Field.PHONE;
            case BIRTH_PLACE, ORIGIN -> Field.BIRTH_PLACE;
            case MOTHER_NAME -> Field.MOTHER;
            default -> null;
        };
    }
}
