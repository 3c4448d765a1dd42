package id.pulang.offers.data;

import java.util.List;
import java.util.stream.Collectors;

/** Tables from which no check can be made, with everything that is wrong in them. */
public final class InvalidTables extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<DataProblem> problems;

    /** Refuses tables for these reasons, at least one. */
    public InvalidTables(List<DataProblem> problems) {
        super(problems.stream().map(DataProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, in the order of the tables. */
    public List<DataProblem> problems() {
        return problems;
    }
}
