package id.pulang.cases.desk;

import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.cases.course.Course;
import id.pulang.cases.course.Stage;
import id.pulang.cases.course.Stop;
import id.pulang.cases.desk.WorklistRows.Part;
import id.pulang.identity.Access;
import id.pulang.identity.Purpose;
import id.pulang.identity.UserId;
import id.pulang.people.People;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of cases that an officer works through. */
@Service
@Transactional
public class Worklist {

    private final WorklistRows rows;
    private final Cases cases;
    private final People people;
    private final Narrowing narrowing;
    private final Access access;
    private final Clock clock;

    Worklist(WorklistRows rows, Cases cases, People people, Narrowing narrowing, Access access, Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.people = people;
        this.narrowing = narrowing;
        this.access = access;
        this.clock = clock;
    }

    /** Returns the page of the worklist that a filter asks for; what is due first stands first. */
    public WorklistPage page(Filter filter) {
        return page(filter, Order.USUAL);
    }

    /** Returns the page of the worklist that a filter asks for, in an order. */
    public WorklistPage page(Filter filter, Order order) {
        Instant now = clock.instant();
        WorklistRows.Chosen chosen = narrowing.chosen(filter);
        long total = rows.count(filter, chosen, now);
        int page = Math.clamp(filter.page(), 1, pages(total));
        return page(rows.lines(filter, chosen, now, order, Part.page(page)), total, page);
    }

    /** Returns all that a filter asks for as one page, in an order; at most so many cases. */
    WorklistPage all(Filter filter, Order order, int most) {
        List<CaseLine> lines = rows.lines(filter, narrowing.chosen(filter), clock.instant(), order, Part.first(most));
        return page(lines, lines.size(), 1);
    }

    /** Counts the acting officer's own cases whose clock is near or past its target; opens no name. */
    public CasesWaiting pressing() {
        return waiting(new Filter("", null, null, access.actor().id(), false, true, null, 1));
    }

    /** Counts the cases of a selection; opens no name. */
    public CasesWaiting selected(String selection) {
        return waiting(new Filter("", null, null, null, false, false, selection, 1));
    }

    private CasesWaiting waiting(Filter filter) {
        Instant now = clock.instant();
        WorklistRows.Chosen chosen = narrowing.chosen(filter);
        Optional<CaseLine> first = rows.lines(filter, chosen, now, Order.USUAL, Part.first(1)).stream()
                .findFirst();
        return new CasesWaiting(
                rows.count(filter, chosen, now),
                first.map(CaseLine::id).orElse(null),
                first.map(CaseLine::clock).map(CaseLine.FirstClock::due).orElse(null));
    }

    /** Counts the cases at each stage; stages without a case are left out. */
    public Map<Stage, Long> byStage() {
        return rows.byStage();
    }

    private WorklistPage page(List<CaseLine> lines, long total, int page) {
        Map<PersonId, PersonCard> cards =
                people.cards(lines.stream().map(CaseLine::person).toList(), Purpose.CASE_WORK);
        Map<UserId, String> owners = access.names(lines.stream()
                .map(CaseLine::owner)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return new WorklistPage(lines, total, page, pages(total), cards, owners, roads(lines));
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
