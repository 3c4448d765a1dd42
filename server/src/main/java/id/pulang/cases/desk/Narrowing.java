package id.pulang.cases.desk;

import id.pulang.cases.CaseId;
import id.pulang.cases.changes.ChangedSelections;
import id.pulang.cases.changes.ChangedSince;
import id.pulang.cases.durations.Measured;
import id.pulang.cases.durations.TimesTaken;
import id.pulang.cases.selections.CaseSelections;
import id.pulang.cases.selections.PastPoint;
import id.pulang.cases.selections.PastSelections;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import id.pulang.people.search.PeopleSearch;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out whom the name and the point of the way mean that a filter asks for. */
@Component
class Narrowing {

    private static final int NAMES_FOUND = 200;

    private final PeopleSearch search;
    private final CaseSelections selections;
    private final TimesTaken times;
    private final ChangedSelections changed;
    private final PastSelections past;

    Narrowing(
            PeopleSearch search,
            CaseSelections selections,
            TimesTaken times,
            ChangedSelections changed,
            PastSelections past) {
        this.search = search;
        this.past = past;
        this.selections = selections;
        this.times = times;
        this.changed = changed;
    }

    WorklistRows.Chosen chosen(Filter filter) {
        return new WorklistRows.Chosen(named(filter.query()), selected(filter));
    }

    /** Finds whom a name means, the best match first. */
    List<PersonId> named(String query) {
        return query.isEmpty()
                ? List.of()
                : search.search(query, NAMES_FOUND).stream()
                        .map(PersonSummary::id)
                        .toList();
    }

    private Collection<CaseId> selected(Filter filter) {
        @Nullable String code = filter.selection();
        if (code == null || !filter.selecting()) {
            return List.of();
        }
        Optional<Measured> measured = Measured.of(code);
        if (measured.isPresent()) {
            return times.cases(measured.get());
        }
        Optional<ChangedSince> since = ChangedSince.of(code);
        return since.isPresent() ? changed.of(since.get()) : atAPoint(filter, code);
    }

    private Collection<CaseId> atAPoint(Filter filter, String code) {
        return PastPoint.of(code)
                .map(point -> past.in(filter.incident(), point))
                .orElseGet(() -> selections.in(filter.incident(), code));
    }
}
