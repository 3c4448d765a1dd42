package id.pulang.incidents;

/** Who made a list and for what, and so what a row of it can attest. */
public enum ListKind {
    CUSTODY,
    HOSPITAL,
    REGISTRATION,
    WORKPLACE,
    RE_REGISTRATION,
    FAMILY_REPORT;

    /** Says whether whoever wrote the list had the person before them; a family far away had not. */
    public boolean attestsPresence() {
        return this != FAMILY_REPORT;
    }
}
