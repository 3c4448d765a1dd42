package id.pulang.cases.entries;

import id.pulang.cases.CaseSummary;

/**
 * Another case that a record names, with the person of whom it is.
 *
 * @param name empty where it is not open to the acting person
 */
public record NamedCase(CaseSummary about, String name) {}
