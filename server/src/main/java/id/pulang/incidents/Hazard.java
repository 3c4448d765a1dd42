package id.pulang.incidents;

/** What put people in danger; the words of the report, not a finding about anyone. */
public enum Hazard {
    UNREST,
    RAID,
    ESCAPE,
    RESCUE_REQUEST,
    FIRE,
    ARMED_CONFLICT,
    OTHER
}
