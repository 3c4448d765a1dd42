package id.pulang.repatriation.manifest;

import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What came of an approval. Source: a manifest is frozen by the repatriation lead and the head of mission. */
public sealed interface Approval {

    /** One of two has approved. */
    record First(Role stillNeeded) implements Approval {

        /** Returns the right with which was approved. */
        public Role signedAs() {
            return missing(Set.of(stillNeeded));
        }
    }

    /** Both have approved; every pass was looked at again and those who turned red were moved off. */
    record Frozen(int people, List<Seat> movedOff) implements Approval {

        public Frozen {
            movedOff = List.copyOf(movedOff);
        }
    }

    /** Returns the right with which somebody approves; who has both approves as head of mission. */
    static Role rightOf(Actor by) {
        return by.holds(Role.HEAD_OF_MISSION) ? Role.HEAD_OF_MISSION : Role.REPATRIATION_LEAD;
    }

    /** Returns the one of the two rights with which nobody has approved. */
    static Role missing(Set<Role> given) {
        return given.contains(Role.HEAD_OF_MISSION) ? Role.REPATRIATION_LEAD : Role.HEAD_OF_MISSION;
    }

    /** Says why somebody may not approve, if they may not; {@code travels} says whether anybody is on the list. */
    static Optional<ManifestRefusal> refusal(ManifestState state, boolean travels, Map<Role, UserId> given, Actor by) {
        if (state != ManifestState.DRAFT) {
            return Optional.of(ManifestRefusal.NOT_A_DRAFT);
        }
        if (!travels) {
            return Optional.of(ManifestRefusal.NOBODY_READY);
        }
        if (given.containsValue(by.id())) {
            return Optional.of(ManifestRefusal.SAME_PERSON);
        }
        boolean both = given.containsKey(rightOf(by));
        return both ? Optional.of(ManifestRefusal.ROLE_ALREADY_APPROVED) : Optional.empty();
    }

    /** Nothing changed; here is why. */
    record Refused(ManifestRefusal reason) implements Approval {}

    /** The manifest is no longer the one that was looked at. */
    record Outdated(Stale stale) implements Approval {}
}
