package id.pulang.registration;

import java.util.Arrays;
import java.util.List;

/** How an officer saw somebody's health when they were registered; no examination. */
public enum SeenHealth {
    /** Nobody has asked or looked yet. */
    NOT_ASKED,
    /** Nothing points to an illness or injury. */
    NOTHING_SEEN,
    /** A doctor should look at them today. */
    DOCTOR_TODAY,
    /** They need help at once. */
    EMERGENCY;

    /** Lists how somebody can have been seen. */
    public static List<SeenHealth> asked() {
        return List.of(NOTHING_SEEN, DOCTOR_TODAY, EMERGENCY);
    }

    /** Returns what was chosen; not asked where no such value is. */
    public static SeenHealth named(String chosen) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(chosen))
                .findFirst()
                .orElse(NOT_ASKED);
    }
}
