package id.pulang.assistance;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.course.Stage;
import id.pulang.identity.Access;
import id.pulang.identity.Purpose;
import id.pulang.incidents.IncidentSummary;
import id.pulang.incidents.Incidents;
import id.pulang.people.People;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The medical officer's list: people on the way to a flight whose fitness is not known or no longer holds. */
@Service
@Transactional
public class WaitingForExamination {

    private static final int SHOWN = 100;

    private final Assistance assistance;
    private final Cases cases;
    private final People people;
    private final Incidents incidents;
    private final Access access;

    WaitingForExamination(Assistance assistance, Cases cases, People people, Incidents incidents, Access access) {
        this.assistance = assistance;
        this.cases = cases;
        this.people = people;
        this.incidents = incidents;
        this.access = access;
    }

    /**
     * A person who waits.
     *
     * @param last the latest finding; empty when there is none
     */
    public record Line(
            CaseSummary about, String name, @Nullable FitnessFinding last) {}

    /** The list with the number of all who wait, of whom at most a hundred are shown. */
    public record Shown(List<Line> lines, int total) {

        /** Copies the lines in. */
        public Shown {
            lines = List.copyOf(lines);
        }
    }

    /** Lists who waits, the longest first; whoever has left needs no examination here. */
    public Shown list() {
        LocalDate today = access.today();
        List<CaseSummary> open = incidents.all().stream()
                .map(IncidentSummary::id)
                .flatMap(incident -> cases.in(incident).stream())
                .filter(each -> each.stage().compareTo(Stage.TRAVELLING) < 0)
                .toList();
        Map<CaseId, FitnessFinding> known =
                assistance.fitness(open.stream().map(CaseSummary::id).toList());
        List<CaseSummary> waiting =
                open.stream().filter(each -> !fit(known.get(each.id()), today)).toList();
        return new Shown(lines(waiting.stream().limit(SHOWN).toList(), known), waiting.size());
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
