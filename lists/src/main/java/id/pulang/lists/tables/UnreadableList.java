package id.pulang.lists.tables;

import id.pulang.lists.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file holds no list that can be read, or more than is taken; nothing of it was taken. */
public final class UnreadableList extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;
    private final transient @Nullable TableBuilder soFar;

    /** Says why. */
    public UnreadableList(Problem problem) {
        this(problem, null);
    }

    UnreadableList(Problem problem, @Nullable TableBuilder soFar) {
        super(problem.code(), null, false, false);
        this.problem = problem;
        this.soFar = soFar;
    }

    /** Why, and where. */
    public Problem problem() {
        return problem;
    }

    /** Why, and where; the column of a cell that is too long is named by its heading, where one stands above it. */
    public Problem problem(HeadingFinder headings) {
        TableBuilder lines = soFar;
        if (lines == null || lines.lines() == 0 || !problem.code().equals("cell_too_long")) {
            return problem;
        }
        int heading = headings.find(lines);
        if (heading < 0 || !problem.args().getLast().matches("\\d+")) {
            return problem;
        }
        int column = Integer.parseInt(problem.args().getLast()) - 1;
        List<String> titles = headings.titles(lines, heading);
        boolean named = column < titles.size() && !titles.get(column).isEmpty();
        return named ? in(titles.get(column)) : problem;
    }

    private Problem in(String column) {
        return Problem.ofLine(
                problem.line(),
                problem.code(),
                problem.args().get(0),
                problem.args().get(1),
                column);
    }
}
