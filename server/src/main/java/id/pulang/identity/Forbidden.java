package id.pulang.identity;

/** Thrown when someone tries what their role or post does not allow; the page says so and nothing happens. */
public final class Forbidden extends RuntimeException {

    public Forbidden(String why) {
        super(why);
    }
}
