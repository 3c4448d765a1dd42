package id.pulang.repatriation.handovers;

import id.pulang.repatriation.manifest.ManifestRefusal;
import java.time.Instant;

/** What came of an agency's answer to a handover. */
public sealed interface Countersigning {

    /** The agency has the person in its care, and says so. */
    record Countersigned(HandoverId handover, Instant at) implements Countersigning {}

    /** The agency does not take the person; the mission has them in its care again. */
    record Declined(HandoverId handover, Instant at) implements Countersigning {}

    /** Nothing changed: a colleague of the same office has declined before, at this moment. */
    record DeclinedBefore(HandoverId handover, Instant at) implements Countersigning {}

    /** Nothing changed; here is why. */
    record Refused(HandoverId handover, ManifestRefusal reason) implements Countersigning {}
}
