package id.pulang.people.master;

import id.pulang.identity.UserId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A verdict on two persons of different incidents.
 *
 * @param first the officer who said so first; nobody where the matcher did
 */
public record MasterJoin(
        UUID id,
        Grounds grounds,
        boolean same,
        @Nullable UserId first,
        @Nullable UserId second) {

    /** Makes what the matcher is certain of. */
    static MasterJoin automatic(UUID id, Grounds grounds) {
        return new MasterJoin(id, grounds, true, null, null);
    }

    String verdict() {
        return same ? "SAME" : "DIFFERENT";
    }

    String maker() {
        return first == null ? "AUTOMATIC" : "OFFICERS";
    }
}
