package id.pulang.reports.sections;

/** What is sealed apart; the names are stored. */
public enum SectionKind {
    /** Where somebody is who cannot leave. */
    PLACE,
    /** Who tells, and how they are answered. */
    SOURCE
}
