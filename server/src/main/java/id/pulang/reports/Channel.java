package id.pulang.reports;

import java.util.List;

/** How a report reached the desk; the names are stored. */
public enum Channel {
    HOTLINE,
    WALK_IN,
    MESSAGE,
    NGO,
    POLICE,
    VIRAL_LINK,
    OTHER_POST,
    /** The public process; taken in by nobody. */
    PUBLIC_SITE;

    /** The channels on which officers take reports in. */
    public static List<Channel> ofOfficers() {
        return List.of(HOTLINE, WALK_IN, MESSAGE, NGO, POLICE, VIRAL_LINK, OTHER_POST);
    }
}
