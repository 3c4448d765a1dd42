package id.pulang.lists.files;

import id.pulang.lists.Problem;
import java.io.IOException;

/** A text holds no list that can be read. */
final class UnreadableText extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    UnreadableText(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
