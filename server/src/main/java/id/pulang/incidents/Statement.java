package id.pulang.incidents;

import id.pulang.identity.PostCode;
import id.pulang.protection.Sealed;

/** One row of a list: what someone once said about a person, kept for ever as it came. */
public record Statement(
        StatementId id,
        IncidentId incident,
        RosterId roster,
        String listName,
        ListKind kind,
        int row,
        String number,
        PostCode post,
        Sealed<StatedFacts> facts) {}
