package id.pulang.offers.data;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * One row of a table. A cell that cannot be read is noted as a problem and read as something harmless, so that all that
 * is wrong in a table is said at once.
 */
public final class DataRow {

    private final String file;
    private final int line;
    private final List<String> cells;
    private final Consumer<DataProblem> problems;

    DataRow(String file, int line, List<String> cells, Consumer<DataProblem> problems) {
        this.file = file;
        this.line = line;
        this.cells = cells;
        this.problems = problems;
    }

    /** The text of a cell, counted from 0, which must not be empty. */
    public String text(int cell) {
        String text = optional(cell);
        if (text.isEmpty()) {
            wrong(cell, Mistake.EMPTY, "");
        }
        return text;
    }

    /** The text of a cell, empty where there is none. */
    public String optional(int cell) {
        return cell < cells.size() ? cells.get(cell).strip() : "";
    }

    /** What a cell lists, separated by semicolons. */
    public List<String> list(int cell) {
        return Arrays.stream(optional(cell).split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The day in a cell, as 2026-11-30. */
    public LocalDate day(int cell) {
        try {
            return LocalDate.parse(text(cell));
        } catch (DateTimeParseException e) {
            wrong(cell, Mistake.NO_DAY, optional(cell));
            return LocalDate.EPOCH;
        }
    }

    /** The number in a cell, with a point before its fraction. */
    public double number(int cell) {
        try {
            return Double.parseDouble(text(cell));
        } catch (NumberFormatException e) {
            wrong(cell, Mistake.NO_NUMBER, optional(cell));
            return 0;
        }
    }

    /** The constant that a cell names. */
    public <E extends Enum<E>> E constant(int cell, Class<E> type) {
        E[] all = type.getEnumConstants();
        for (E constant : all) {
            if (constant.name().equals(optional(cell))) {
                return constant;
            }
        }
        wrong(cell, Mistake.NONE_OF, Arrays.toString(all) + ": " + optional(cell));
        return all[0];
    }

    /** Two cells that say the same in the language of those who look for work and in English. */
    public Bilingual bilingual(int cell) {
        return new Bilingual(text(cell), text(cell + 1));
    }

    /**
     * Notes that something is wrong in a cell of this row.
     *
     * @param found what stands there
     */
    public void wrong(int cell, Mistake mistake, String found) {
        problems.accept(new DataProblem(file, line, cell + 1, mistake, found));
    }
}
