package id.pulang.lists.tables;

import id.pulang.lists.Problem;

/** A file holds more than is taken; nothing of it was taken. */
public final class BeyondLimits extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;
    private final transient TableBuilder soFar;

    BeyondLimits(Problem problem, TableBuilder soFar) {
        super(problem.code(), null, false, false);
        this.problem = problem;
        this.soFar = soFar;
    }

    /** What was read until then. */
    public TableBuilder soFar() {
        return soFar;
    }

    /** Which limit, and where. */
    public Problem problem() {
        return problem;
    }
}
