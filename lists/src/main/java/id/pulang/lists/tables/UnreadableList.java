package id.pulang.lists.tables;

import id.pulang.lists.Problem;
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

    /** What was read until then; null when nothing was. */
    public @Nullable TableBuilder soFar() {
        return soFar;
    }
}
