package id.pulang.repatriation;

import java.time.Instant;

/** What came of a countersignature. */
public sealed interface Countersigning {

    /** The agency has the person in its care, and says so. */
    record Countersigned(HandoverId handover, Instant at) implements Countersigning {}

    /** Nothing changed; here is why. */
    record Refused(HandoverId handover, Refusal reason) implements Countersigning {}
}
