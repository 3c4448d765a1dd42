package id.pulang.registration;

/** What an officer saw or heard of danger when somebody was registered; an impression, no finding. */
public enum SeenDanger {
    /** Nothing points to danger; it is no finding that there is none. */
    NONE,
    /** Threatened, or afraid of somebody. */
    THREATENED,
    /** Followed or sought just now. */
    NOW
}
