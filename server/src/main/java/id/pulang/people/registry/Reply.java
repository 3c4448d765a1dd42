package id.pulang.people.registry;

import java.util.Set;

/** What a registry says to a claim. */
public sealed interface Reply {

    /** All that was asked is as the registry holds it. */
    record Matches() implements Reply {}

    /**
     * Not all that was asked is as the registry holds it.
     *
     * @param differing what the registry holds otherwise
     * @param notHeld what the registry does not hold
     */
    record Differs(Set<Attribute> differing, Set<Attribute> notHeld) implements Reply {

        public Differs {
            differing = Set.copyOf(differing);
            notHeld = Set.copyOf(notHeld);
        }
    }

    /** The registry knows nobody with this national number. */
    record Unknown() implements Reply {}

    /** The registry gave no answer; the question stays open. */
    record Unreachable(Trouble trouble) implements Reply {}
}
