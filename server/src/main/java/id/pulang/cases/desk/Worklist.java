package id.pulang.cases.desk;

import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.cases.course.Course;
import id.pulang.cases.course.Stop;
import id.pulang.identity.Access;
import id.pulang.identity.Purpose;
import id.pulang.identity.UserId;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import id.pulang.people.search.PeopleSearch;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of cases that an officer works through. */
@Service
@Transactional
public class Worklist {

    private static final int NAMES_FOUND = 200;

    private final WorklistRows rows;
    private final Cases cases;
    private final People people;
    private final PeopleSearch search;
    private final Access access;
    private final Clock clock;

    Worklist(WorklistRows rows, Cases cases, People people, PeopleSearch search, Access access, Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.people = people;
        this.search = search;
        this.access = access;
        this.clock = clock;
    }

    /** Returns the page of the worklist that a filter asks for; what is due first stands first. */
    public WorklistPage page(Filter filter) {
        Instant now = clock.instant();
        Collection<PersonId> named = named(filter.query());
        long total = rows.count(filter, named, now);
        int page = Math.clamp(filter.page(), 1, pages(total));
        return page(rows.lines(filter, named, now, page), total, page);
    }

    /** Returns the acting officer's own cases whose clock is near or past its target. */
    public WorklistPage pressing() {
        List<CaseLine> lines = rows.pressing(access.actor().id(), clock.instant());
        return page(lines.stream().limit(WorklistRows.LINES).toList(), lines.size(), 1);
    }

    private Collection<PersonId> named(String query) {
        return query.isEmpty()
                ? List.of()
                : search.search(query, NAMES_FOUND).stream()
                        .map(PersonSummary::id)
                        .toList();
    }

    private WorklistPage page(List<CaseLine> lines, long total, int page) {
        Map<PersonId, String> names = new LinkedHashMap<>();
        people.cards(lines.stream().map(CaseLine::person).toList(), Purpose.CASE_WORK)
                .forEach((person, card) -> names.put(person, card.name()));
        Map<UserId, String> owners = access.names(lines.stream()
                .map(CaseLine::owner)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return new WorklistPage(lines, total, page, pages(total), names, owners, roads(lines));
    }

    private static int pages(long total) {
        return (int) Math.max(1, (total + WorklistRows.LINES - 1) / WorklistRows.LINES);
    }

    private Map<CaseId, List<Stop>> roads(List<CaseLine> lines) {
        Map<CaseId, List<Stop>> roads = new LinkedHashMap<>();
        cases.milestones(lines.stream().map(CaseLine::id).toList())
                .forEach((id, milestones) -> roads.put(id, Course.of(milestones).road()));
        return roads;
    }
}
