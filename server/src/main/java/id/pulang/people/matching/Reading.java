package id.pulang.people.matching;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.StatedFacts;
import id.pulang.incidents.Statement;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.StatementVersion;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.people.matching.cards.Told;
import id.pulang.protection.Sealed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Opens statements to be compared, with one line in the audit trail: of all of an incident it names the incident and
 * how many they are, since a match names whom it changes.
 */
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
        var whole = new Subject("incident", incident.value());
        return statements.isEmpty()
                ? List.of()
                : told(statements, Sealed.openToCompare(facts(statements), whole, trail));
    }

    /** Opens some statements, whatever list they stand on. */
    public List<Told> of(Collection<StatementId> ids) {
        List<Statement> statements = incidents.statements(ids);
        return statements.isEmpty()
                ? List.of()
                : told(statements, Sealed.openAll(facts(statements), Purpose.MATCHING, trail));
    }

    private static List<Sealed<StatedFacts>> facts(List<Statement> statements) {
        return statements.stream().map(Statement::facts).toList();
    }

    private static List<Told> told(List<Statement> statements, List<StatedFacts> facts) {
        return IntStream.range(0, statements.size())
                .mapToObj(at -> new Told(statements.get(at), facts.get(at).withoutKept()))
                .toList();
    }

    List<StatementVersion> versions(IncidentId incident) {
        return incidents.versions(incident);
    }

    Map<StatementId, Integer> editions(Collection<StatementId> statements) {
        return incidents.editions(statements);
    }

    /**
     * A statement with the list on which it stands by its id, since lists of two posts may have one name, and without
     * what was read with doubt: that contradicts nobody.
     */
    static PersonRecord ofList(Told told, PersonRecord record) {
        return new PersonRecord(
                        record.id(),
                        told.statement().roster().value().toString(),
                        record.names(),
                        record.birth(),
                        record.documents(),
                        record.contact(),
                        record.origin(),
                        record.supplement())
                .sure();
    }

    static PersonRecord record(Told told) {
        return told.facts()
                .record(
                        told.statement().id().value().toString(),
                        told.statement().listName());
    }
}
