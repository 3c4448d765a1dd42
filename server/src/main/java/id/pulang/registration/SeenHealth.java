package id.pulang.registration;

import java.util.Arrays;

/** How an officer saw somebody's health when they were registered; no examination. */
public enum SeenHealth {
    /** Nothing points to an illness or injury. */
    NOTHING_SEEN,
    /** A doctor should look at them today. */
    DOCTOR_TODAY,
    /** They need help at once. */
    EMERGENCY;

    /** Returns what was chosen; nothing seen where no such value is. */
    public static SeenHealth named(String chosen) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(chosen))
                .findFirst()
                .orElse(NOTHING_SEEN);
    }
}
