package id.pulang.cli;

/** A plain "no": what is wrong, where, and what to do about it. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }
}
