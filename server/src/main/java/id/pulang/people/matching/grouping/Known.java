package id.pulang.people.matching.grouping;

import id.pulang.incidents.StatementId;
import id.pulang.people.PersonId;
import org.jspecify.annotations.Nullable;

/** A person who is registered already: founded on one statement, perhaps living on in another person. */
public record Known(
        PersonId id, StatementId foundedOn, @Nullable PersonId mergedInto) {}
