package id.pulang.people.registry;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the registry can say and has said about a person.
 *
 * @param registry what officers call the registry
 * @param numbered whether a national number is known that can be one
 */
public record RegistryStanding(
        boolean connected,
        String registry,
        boolean numbered,
        @Nullable Inquiry inquiry) {

    /** Says whether the registry may be asked now. */
    public boolean askable() {
        return connected && numbered && !waits();
    }

    /** Says whether an answer is awaited. */
    public boolean waits() {
        return Optional.ofNullable(inquiry).filter(Inquiry::waits).isPresent();
    }
}
