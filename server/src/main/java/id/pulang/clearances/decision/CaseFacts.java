package id.pulang.clearances.decision;

import id.pulang.cases.CaseId;
import id.pulang.people.PersonId;
import id.pulang.people.identity.IdentityBinding;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Everything that decides whether one person may travel, gathered before anything is decided.
 *
 * @param held the latest on each gate, by its code
 * @param claims what lists say on gates beside that, which no owner has confirmed and which opens nothing
 * @param overrides until when an approved override holds, by gate
 * @param minor whether the person is a child by the pack of the case; empty when neither birth date nor age is known
 * @param openDoubts how many questions about who this is are open; empty when nobody could say
 * @param binding to which identities all that is recorded is bound; empty when nobody could say
 */
public record CaseFacts(
        CaseId caseId,
        PersonId person,
        Map<String, CurrentFact> held,
        Map<String, CurrentFact> claims,
        Map<String, LocalDate> overrides,
        Optional<Boolean> minor,
        OptionalInt openDoubts,
        Optional<IdentityBinding> binding) {}
