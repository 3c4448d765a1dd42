package id.pulang.identity;

/**
 * Thrown when one of the two officers of an act has an account that was opened or changed lately and for which nobody
 * has answered; the page says so and nothing happens. Source: docs/decisions/0041.
 */
public final class RecentlyChanged extends RuntimeException {

    RecentlyChanged() {
        super("one of the two accounts was opened or changed lately");
    }
}
