package id.pulang.packs;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown at the start when packs cannot be used; says everything that is wrong with them at once. */
public final class PacksRefused extends RuntimeException {

    private final transient List<PackProblem> problems;

    /** Refuses packs for what a module finds wrong with its part of them. */
    public PacksRefused(List<PackProblem> problems) {
        super(problems.stream().map(PackProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Returns all that is wrong, in the order of files and lines. */
    public List<PackProblem> problems() {
        return problems;
    }
}
