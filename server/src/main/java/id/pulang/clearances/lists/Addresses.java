package id.pulang.clearances.lists;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.ListNumber;
import id.pulang.incidents.StatementId;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds out whose case a number on a list means, for all rows at once. */
@Component
class Addresses {

    private final Incidents incidents;
    private final People people;
    private final Cases cases;

    Addresses(Incidents incidents, People people, Cases cases) {
        this.incidents = incidents;
        this.people = people;
        this.cases = cases;
    }

    /** Whom a number leads to. */
    sealed interface Whose {
        /** Returns the case, where it is somebody's. */
        default Optional<CaseSummary> about() {
            return this instanceof Known known ? Optional.of(known.summary()) : Optional.empty();
        }

        /** Somebody's case. */
        record Known(CaseSummary summary, StatementId statement) implements Whose {}

        /** Nobody, with the code of the reason. */
        record Nobody(String reason) implements Whose {}
    }

    /**
     * Finds them, and holds the cases until the transaction ends: a list touches them in the order of its rows
     * otherwise, and whoever decides about the whole incident meanwhile in the order of their ids, so that each would
     * wait for the other.
     */
    Map<ListNumber, Whose> of(IncidentId incident, Collection<ListNumber> numbers) {
        Map<ListNumber, StatementId> statements = incidents.numbered(incident, numbers);
        Map<StatementId, PersonId> persons = people.of(statements.values());
        Map<PersonId, CaseId> caseIds = cases.casesOf(persons.values());
        cases.hold(caseIds.values());
        Map<CaseId, CaseSummary> summaries = cases.summaries(caseIds.values()).stream()
                .collect(Collectors.toMap(CaseSummary::id, Function.identity()));
        Map<ListNumber, Whose> found = new HashMap<>();
        for (ListNumber number : numbers) {
            Optional<StatementId> statement = Optional.ofNullable(statements.get(number));
            Optional<PersonId> person = statement.flatMap(each -> Optional.ofNullable(persons.get(each)));
            Optional<CaseSummary> summary = person.flatMap(each -> Optional.ofNullable(caseIds.get(each)))
                    .flatMap(each -> Optional.ofNullable(summaries.get(each)));
            found.put(
                    number,
                    summary.<Whose>flatMap(about -> statement.map(each -> new Whose.Known(about, each)))
                            .orElseGet(() -> nobody(statement, person)));
        }
        return found;
    }

    private static Whose nobody(Optional<StatementId> statement, Optional<PersonId> person) {
        if (statement.isEmpty()) {
            return new Whose.Nobody("unknown_number");
        }
        return new Whose.Nobody(person.isEmpty() ? "no_person" : "no_case");
    }
}
