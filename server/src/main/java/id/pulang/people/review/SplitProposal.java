package id.pulang.people.review;

import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.StatementId;
import id.pulang.people.PersonId;
import java.time.Instant;
import java.util.List;

/** One officer's word that some statements of a person are about somebody else. */
public record SplitProposal(
        SplitId id,
        PersonId person,
        IncidentId incident,
        String post,
        List<StatementId> statements,
        String reason,
        UserId by,
        Instant at) {

    public SplitProposal {
        statements = List.copyOf(statements);
    }
}
