package id.pulang.people.matching;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Purpose;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.StatedFacts;
import id.pulang.incidents.Statement;
import id.pulang.incidents.StatementId;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.people.matching.cards.Told;
import id.pulang.protection.Sealed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Opens statements to be compared, with one line in the audit trail. */
@Component
public class Reading {

    private final Incidents incidents;
    private final AuditTrail trail;

    Reading(Incidents incidents, AuditTrail trail) {
        this.incidents = incidents;
        this.trail = trail;
    }

    List<Told> of(IncidentId incident) {
        List<Statement> statements = incidents.statements(incident);
        return statements.isEmpty() ? List.of() : opened(statements);
    }

    /** Opens some statements, whatever list they stand on. */
    public List<Told> of(Collection<StatementId> ids) {
        List<Statement> statements = incidents.statements(ids);
        return statements.isEmpty() ? List.of() : opened(statements);
    }

    private List<Told> opened(List<Statement> statements) {
        List<StatedFacts> facts =
                Sealed.openAll(statements.stream().map(Statement::facts).toList(), Purpose.MATCHING, trail);
        return IntStream.range(0, statements.size())
                .mapToObj(at -> new Told(statements.get(at), facts.get(at).withoutKept()))
                .toList();
    }

    Map<StatementId, Integer> editions(Collection<StatementId> statements) {
        return incidents.editions(statements);
    }

    /**
     * A statement with the list on which it stands by its id, since lists of two posts may have one name, and without
     * what was read with doubt: that contradicts nobody.
     */
    static PersonRecord ofList(Told told) {
        return told.facts()
                .record(
                        told.statement().id().value().toString(),
                        told.statement().roster().value().toString())
                .sure();
    }

    static PersonRecord record(Told told) {
        return told.facts()
                .record(
                        told.statement().id().value().toString(),
                        told.statement().listName());
    }
}
