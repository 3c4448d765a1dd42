package id.pulang.registration;

import java.util.Arrays;

/** What an officer saw or heard of danger when somebody was registered; an impression, no finding. */
public enum SeenDanger {
    /** Nothing points to danger; it is no finding that there is none. */
    NONE,
    /** Threatened, or afraid of somebody. */
    THREATENED,
    /** Followed or sought just now. */
    NOW;

    /** Returns what was chosen; nothing seen where no such value is. */
    public static SeenDanger named(String chosen) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(chosen))
                .findFirst()
                .orElse(NONE);
    }
}
