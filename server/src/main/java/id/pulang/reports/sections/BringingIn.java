package id.pulang.reports.sections;

/** What came of letting a colleague open what is sealed apart. */
public enum BringingIn {
    DONE,
    /** They can open it already. */
    BEFORE,
    /** Nobody lets themself in, and nobody else is let in who does not work with reports at the post. */
    NO_SUCH_COLLEAGUE
}
