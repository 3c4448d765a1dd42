package id.pulang.reports.triage;

import java.time.Duration;

/**
 * Within which time somebody is to be reached or answered.
 *
 * @param proposal whether it is a proposal and no official limit
 * @param local where it comes from, in a few words
 */
public record ContactTarget(Duration within, boolean proposal, String local, String english) {

    /** Returns where it comes from in a language of the pages. */
    public String source(String language) {
        return language.equals("en") ? english : local;
    }
}
