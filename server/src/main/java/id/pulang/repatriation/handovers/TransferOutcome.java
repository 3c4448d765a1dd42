package id.pulang.repatriation.handovers;

/** What came of handing people on to another office of an agency. */
public enum TransferOutcome {
    HANDED_ON,
    /** None of those chosen is with this office and countersigned. */
    NOBODY,
    /** The office is closed, of another agency, or there for another purpose. */
    NO_SUCH_OFFICE
}
