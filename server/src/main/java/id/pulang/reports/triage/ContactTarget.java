package id.pulang.reports.triage;

import java.time.Duration;

/**
 * Within which time somebody is to be reached or answered.
 *
 * @param proposal whether it is a proposal and no official limit
 * @param source where it comes from
 */
public record ContactTarget(Duration within, boolean proposal, String source) {}
