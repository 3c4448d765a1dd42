package id.pulang.reports.sections;

/** What is sealed apart; the names are stored. */
public enum SectionKind {
    /** Where somebody is. */
    PLACE,
    /** How and when somebody is reached. */
    REACH,
    /** Who tells, and how they are answered. */
    SOURCE
}
