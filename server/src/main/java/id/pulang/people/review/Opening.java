package id.pulang.people.review;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Purpose;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.StatedFacts;
import id.pulang.incidents.Statement;
import id.pulang.incidents.StatementId;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.review.questions.StatementView;
import id.pulang.protection.Sealed;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opens statements for officers, with whom they are about, and one line in the audit trail. */
@Component
class Opening {

    private final Incidents incidents;
    private final People people;
    private final AuditTrail trail;

    Opening(Incidents incidents, People people, AuditTrail trail) {
        this.incidents = incidents;
        this.people = people;
        this.trail = trail;
    }

    /** Opens statements, list by list and row by row. */
    Map<StatementId, StatementView> open(Collection<StatementId> ids, Purpose purpose) {
        List<Statement> statements = incidents.statements(ids);
        Map<StatementId, PersonId> about = people.of(ids);
        var views = new LinkedHashMap<StatementId, StatementView>();
        if (statements.isEmpty()) {
            return views;
        }
        List<StatedFacts> facts =
                Sealed.openAll(statements.stream().map(Statement::facts).toList(), purpose, trail);
        for (int at = 0; at < statements.size(); at++) {
            Statement statement = statements.get(at);
            views.put(statement.id(), view(statement, facts.get(at), about));
        }
        return views;
    }

    /** Lists the statements that are about the same person as this one, without it. */
    List<StatementId> others(StatementId statement) {
        PersonId person = people.of(List.of(statement)).get(statement);
        return person == null
                ? List.of()
                : people.statements(person).stream()
                        .filter(other -> !other.equals(statement))
                        .toList();
    }

    private static StatementView view(Statement statement, StatedFacts facts, Map<StatementId, PersonId> about) {
        return new StatementView(
                statement.id(),
                statement.listName(),
                statement.kind(),
                statement.row(),
                statement.number(),
                facts,
                about.get(statement.id()));
    }
}
