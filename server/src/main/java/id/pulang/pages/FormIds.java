package id.pulang.pages;

import java.util.UUID;

/**
 * Gives each form of one page an id of its own. Those of a page differ in their last digits only, so that they take
 * little room where the page is packed for its way; those of two pages share nothing.
 */
public final class FormIds {

    private final UUID first = UUID.randomUUID();
    private long given;

    /** Returns an id that no other form has. */
    UUID next() {
        return new UUID(first.getMostSignificantBits(), first.getLeastSignificantBits() + given++);
    }
}
