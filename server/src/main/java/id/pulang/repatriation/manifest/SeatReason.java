package id.pulang.repatriation.manifest;

import java.util.Collection;

/**
 * Why, in a word that can be counted and in the officer's own words.
 *
 * @param detail gate codes for a closed gate, else free words; may be empty
 */
public record SeatReason(Cause cause, String detail) {

    private static final int LONGEST = 500;

    public SeatReason {
        detail = detail.strip();
        if (detail.length() > LONGEST) {
            throw new IllegalArgumentException("A reason has at most " + LONGEST + " characters");
        }
    }

    /** Returns the reason that the adult stays behind without whom a child does not travel. */
    static SeatReason escortStays() {
        return new SeatReason(Cause.ESCORT_STAYS, "");
    }

    /** Returns the reason that the given gates are closed. */
    static SeatReason shut(Collection<String> gates) {
        return new SeatReason(Cause.GATE_SHUT, String.join(" ", gates));
    }
}
