package id.pulang.people.identity;

import id.pulang.people.PersonId;
import java.util.Optional;

/** A person, and the print of who they were held to be when something was recorded of them. */
public record Bound(PersonId person, Optional<IdentityPrint> print) {}
