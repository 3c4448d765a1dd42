package id.pulang.repatriation.manifest;

import id.pulang.identity.Role;
import java.util.List;

/** What came of an approval. Source: a manifest is frozen by the repatriation lead and the head of mission. */
public sealed interface Approval {

    /** One of two has approved. */
    record First(Role stillNeeded) implements Approval {}

    /** Both have approved; every pass was looked at again and those who turned red were moved off. */
    record Frozen(int people, List<Seat> movedOff) implements Approval {

        public Frozen {
            movedOff = List.copyOf(movedOff);
        }
    }

    /** Nothing changed; here is why. */
    record Refused(ManifestRefusal reason) implements Approval {}

    /** The manifest is no longer the one that was looked at. */
    record Outdated(Stale stale) implements Approval {}
}
