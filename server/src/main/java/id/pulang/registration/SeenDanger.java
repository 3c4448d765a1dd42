package id.pulang.registration;

import java.util.Arrays;
import java.util.List;

/** What an officer saw or heard of danger when somebody was registered; an impression, no finding. */
public enum SeenDanger {
    /** Nobody has asked or looked yet. */
    NOT_ASKED,
    /** Nothing points to danger; it is no finding that there is none. */
    NONE,
    /** Threatened, or afraid of somebody. */
    THREATENED,
    /** Followed or sought just now. */
    NOW;

    /** Lists what somebody can have seen. */
    public static List<SeenDanger> asked() {
        return List.of(NONE, THREATENED, NOW);
    }

    /** Returns what was chosen; not asked where no such value is. */
    public static SeenDanger named(String chosen) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(chosen))
                .findFirst()
                .orElse(NOT_ASKED);
    }
}
