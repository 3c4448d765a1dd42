package id.pulang.repatriation;

import java.util.Collection;

/**
 * Why, in a word that can be counted and in the officer's own words.
 *
 * @param detail gate codes for a closed gate, else free words; may be empty
 */
public record Reason(Cause cause, String detail) {

    private static final int LONGEST = 500;

    public Reason {
        detail = detail.strip();
        if (detail.length() > LONGEST) {
            throw new IllegalArgumentException("A reason has at most " + LONGEST + " characters");
        }
    }

    /** Returns the reason that the given gates are closed. */
    static Reason shut(Collection<String> gates) {
        return new Reason(Cause.GATE_SHUT, String.join(" ", gates));
    }
}
