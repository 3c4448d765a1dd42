package id.pulang.identity;

/** Thrown when something does not exist for this actor; what is hidden and what is unknown answer alike. */
public final class NotFound extends RuntimeException {

    public NotFound(String what) {
        super(what);
    }
}
