package id.pulang.casework.web;

/**
 * What was typed of an entry, to be kept in the form when it could not be taken.
 *
 * @param problem the key of the message that says why; empty for a fresh form
 */
public record TypedEntry(String text, String remind, String corrects, String problem) {

    /** A fresh form. */
    public static final TypedEntry FRESH = new TypedEntry("", "", "", "");
}
