package id.pulang.assistance;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.course.Stage;
import id.pulang.identity.Access;
import id.pulang.identity.Purpose;
import id.pulang.people.People;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The medical officer's list: people on the way to a flight whose fitness is not known or no longer holds. */
@Service
@Transactional
public class WaitingForExamination {

    private static final int ON_A_PAGE = 100;

    private static final Set<Stage> BEFORE_TRAVEL = Arrays.stream(Stage.values())
            .filter(each -> !each.isBeforeRegistration() && each.compareTo(Stage.TRAVELLING) < 0)
            .collect(Collectors.toUnmodifiableSet());

    private final FitnessRows rows;
    private final Assistance assistance;
    private final Cases cases;
    private final People people;
    private final Access access;

    WaitingForExamination(FitnessRows rows, Assistance assistance, Cases cases, People people, Access access) {
        this.rows = rows;
        this.assistance = assistance;
        this.cases = cases;
        this.people = people;
        this.access = access;
    }

    /**
     * A person who waits.
     *
     * @param last the latest finding; empty when there is none
     */
    public record Line(
            CaseSummary about, String name, @Nullable FitnessFinding last) {}

    /** A page of the list with the number of all who wait. */
    public record Shown(List<Line> lines, int total, int page, int pages) {

        /** Copies the lines in. */
        public Shown {
            lines = List.copyOf(lines);
        }
    }

    /**
     * How many wait, and whose turn it is; it names nobody.
     *
     * @param first the case that has waited longest; null when nobody waits
     */
    public record Turn(int total, @Nullable CaseId first) {

        static final Turn NOBODY = new Turn(0, null);
    }

    /**
     * Returns how many wait, and who is next: the database counts them, and of the findings, which are sealed, only
     * those of a time that today is in are opened.
     */
    public Turn turn() {
        LocalDate today = access.today();
        return rows.turn(
                BEFORE_TRAVEL,
                rows.holding(BEFORE_TRAVEL, today).stream()
                        .filter(finding -> finding.fitOn(today))
                        .map(FitnessFinding::caseId)
                        .toList());
    }

    /** Lists who waits, the longest first, page by page; whoever has left needs no examination here. */
    public Shown list(int asked) {
        Known known = known(cases.living(BEFORE_TRAVEL));
        List<CaseSummary> waiting = waiting(known);
        int pages = Math.max(1, (waiting.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int page = Math.clamp(asked, 1, pages);
        List<CaseSummary> shown = waiting.subList((page - 1) * ON_A_PAGE, Math.min(page * ON_A_PAGE, waiting.size()));
        return new Shown(lines(shown, known.findings()), waiting.size(), page, pages);
    }

    /** Cases with the latest findings on them. */
    private record Known(List<CaseSummary> cases, Map<CaseId, FitnessFinding> findings) {}

    private Known known(List<CaseSummary> open) {
        return new Known(
                open, assistance.fitness(open.stream().map(CaseSummary::id).toList()));
    }

    private List<CaseSummary> waiting(Known known) {
        LocalDate today = access.today();
        return known.cases().stream()
                .filter(each -> !fit(known.findings().get(each.id()), today))
                .toList();
    }

    private List<Line> lines(List<CaseSummary> waiting, Map<CaseId, FitnessFinding> known) {
        Map<PersonId, PersonCard> cards =
                people.cards(waiting.stream().map(CaseSummary::person).toList(), Purpose.HEALTH);
        return waiting.stream()
                .map(each -> new Line(each, name(cards.get(each.person())), known.get(each.id())))
                .toList();
    }

    private static String name(@Nullable PersonCard card) {
        return card == null ? "" : card.name();
    }

    private static boolean fit(@Nullable FitnessFinding finding, LocalDate today) {
        return finding != null && finding.fitOn(today);
    }
}
