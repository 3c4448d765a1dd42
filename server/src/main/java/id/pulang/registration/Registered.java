package id.pulang.registration;

import id.pulang.cases.CaseId;

/** What came of registering somebody. */
public sealed interface Registered {

    /** They are registered, with a case and a token. */
    record WithCase(CaseId id) implements Registered {}

    /** The incident is closed, or holds as many statements as can be compared; another one has to be chosen. */
    record IncidentFull() implements Registered {}
}
