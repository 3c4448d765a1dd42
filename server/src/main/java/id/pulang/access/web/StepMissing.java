package id.pulang.access.web;

/** Thrown when an endpoint asks for a fresh second step; what was sent is kept on the page that asks for it. */
final class StepMissing extends RuntimeException {

    private final transient LogInWord word;

    StepMissing(LogInWord word) {
        super("a fresh second step is needed");
        this.word = word;
    }

    LogInWord word() {
        return word;
    }
}
