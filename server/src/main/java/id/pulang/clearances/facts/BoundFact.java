package id.pulang.clearances.facts;

import id.pulang.people.identity.IdentityPrint;
import java.util.Optional;

/** A fact, and the print of who the person was held to be when it was recorded. */
public record BoundFact(StoredFact fact, Optional<IdentityPrint> print) {}
