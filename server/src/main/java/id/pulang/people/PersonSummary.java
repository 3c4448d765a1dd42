package id.pulang.people;

import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.protection.Sealed;

/**
 * A person as lists show them: the card stays sealed until it is opened for a purpose.
 *
 * @param present whether a list that attests presence names them; otherwise only a family seeks them
 */
public record PersonSummary(
        PersonId id,
        IncidentId incident,
        PostCode post,
        boolean present,
        int statements,
        int openDoubts,
        Sealed<PersonCard> card) {}
