package id.pulang.identity;

import java.time.ZoneId;

/** A mission, the headquarters or a receiving agency. */
public record Post(PostCode code, Kind kind, String nameIndonesian, String nameEnglish, ZoneId zone) {

    /** What a post is. */
    public enum Kind {
        MISSION,
        HEADQUARTERS,
        AGENCY
    }
}
