package id.pulang.pages;

import java.util.UUID;

/**
 * What one request brings to its page.
 *
 * @param csrf the token that each form sends back
 * @param path the address of the page with its query, to come back to after a change of language or appearance
 * @param appearance light or dark
 * @param draftKey the key under which the browser seals what this account typed and could not send; empty for nobody
 * @param forms the ids of the page's forms
 */
public record Visit(String csrf, String path, Appearance appearance, String draftKey, FormIds forms) {

    /**
     * Gives each form of one page an id of its own. Those of a page differ in their last digits only, so that they take
     * little room where the page is packed for its way; those of two pages share nothing.
     */
    public static final class FormIds {

        private final UUID first = UUID.randomUUID();
        private long given;

        /** Returns an id that no other form has. */
        UUID next() {
            return new UUID(first.getMostSignificantBits(), first.getLeastSignificantBits() + given++);
        }
    }
}
