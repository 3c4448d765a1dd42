package id.pulang.people.contacts;

import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * What an officer heard the person choose for a contact.
 *
 * @param agreedBy the second officer who agrees that it is in the interest of a child; nobody where none has
 */
public record HeardChoice(DisclosureChoice choice, UserId heardBy, Instant at, Optional<UserId> agreedBy) {}
