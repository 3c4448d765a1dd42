package id.pulang.reports;

/** How a report reached the desk; the names are stored. */
public enum Channel {
    HOTLINE,
    WALK_IN,
    MESSAGE,
    NGO,
    POLICE,
    VIRAL_LINK,
    OTHER_POST
}
