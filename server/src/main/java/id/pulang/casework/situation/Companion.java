package id.pulang.casework.situation;

import id.pulang.cases.CaseSummary;

/**
 * Somebody with whom a person is.
 *
 * @param name empty where it is not open to the acting person
 */
public record Companion(CaseSummary about, String name) {}
