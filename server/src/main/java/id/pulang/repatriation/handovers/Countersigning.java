package id.pulang.repatriation.handovers;

import id.pulang.repatriation.manifest.ManifestRefusal;
import java.time.Instant;

/** What came of a countersignature. */
public sealed interface Countersigning {

    /** The agency has the person in its care, and says so. */
    record Countersigned(HandoverId handover, Instant at) implements Countersigning {}

    /** Nothing changed; here is why. */
    record Refused(HandoverId handover, ManifestRefusal reason) implements Countersigning {}
}
