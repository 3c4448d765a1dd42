package id.pulang.registration;

/** How an officer saw somebody's health when they were registered; no examination. */
public enum SeenHealth {
    /** Nothing points to an illness or injury. */
    NOTHING_SEEN,
    /** A doctor should look at them today. */
    DOCTOR_TODAY,
    /** They need help at once. */
    EMERGENCY
}
