package id.pulang.reports.triage;

import id.pulang.reports.Danger;

/**
 * A sign of danger that is asked for.
 *
 * @param danger what it points to
 * @param source where the question comes from
 */
public record DangerSign(String code, Danger danger, String local, String english, String source) {

    /** The code of the sign that somebody cannot leave, so that their place is sealed apart. */
    public static final String INSIDE = "inside";

    /** Returns the question in a language of the pages. */
    public String in(String language) {
        return language.equals("en") ? english : local;
    }
}
