package id.pulang.people.registry;

import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last question to the registry about a person, and what became of it.
 *
 * @param asked what the registry was asked to compare
 * @param reply the answer; nothing while it is awaited
 * @param trouble why the last attempt got no answer
 * @param nextAt when it is asked next
 * @param outdated whether other things are known of the person today than were asked
 */
public record Inquiry(
        List<Attribute> asked,
        Instant askedAt,
        UserId by,
        @Nullable Reply reply,
        @Nullable Instant answeredAt,
        @Nullable Trouble trouble,
        @Nullable Instant nextAt,
        boolean outdated) {

    public Inquiry {
        asked = List.copyOf(asked);
    }

    /** The same inquiry, about a person of whom other things are known today or not. */
    Inquiry knownOtherwise(boolean today) {
        return new Inquiry(asked, askedAt, by, reply, answeredAt, trouble, nextAt, today);
    }

    /** Says whether the answer is still awaited. */
    public boolean waits() {
        return reply == null;
    }

    /** Names where the question stands: WAITING, UNREACHABLE, MATCHES, DIFFERS or UNKNOWN. */
    public String standing() {
        return switch (reply) {
            case Reply.Matches() -> "MATCHES";
            case Reply.Differs _ -> "DIFFERS";
            case Reply.Unknown() -> "UNKNOWN";
            case Reply.Unreachable _ -> "UNREACHABLE";
            case null -> trouble == null ? "WAITING" : "UNREACHABLE";
        };
    }
}
