package id.pulang.lists.cells;

import org.jspecify.annotations.Nullable;

/**
 * What a cell tells: a value, nothing, or something that cannot be taken and why.
 *
 * @param problem what is wrong, null when nothing is; a value may stand beside it
 */
public record CellValue<T>(@Nullable T value, @Nullable CellProblem problem) {

    /** The cell says nothing. */
    public static <T> CellValue<T> nothing() {
        return new CellValue<>(null, null);
    }

    /** The cell says this. */
    public static <T> CellValue<T> of(@Nullable T value) {
        return new CellValue<>(value, null);
    }

    /** The cell says this, and somebody should look. */
    public static <T> CellValue<T> doubtful(T value, CellProblem problem) {
        return new CellValue<>(value, problem);
    }

    /** What the cell says cannot be taken. */
    public static <T> CellValue<T> unusable(CellProblem problem) {
        return new CellValue<>(null, problem);
    }
}
