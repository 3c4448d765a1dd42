package id.pulang.cases;

import id.pulang.cases.course.Stage;
import id.pulang.cases.numbers.CaseNumber;
import id.pulang.cases.numbers.CaseNumbering;
import id.pulang.identity.Acting;
import id.pulang.identity.IdSource;
import id.pulang.incidents.IncidentId;
import id.pulang.people.IdentityStanding;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Opens cases for people who have none, many at once where many wait. Whoever is registered among those present begins
 * there; whoever is only sought begins as reported (docs/decisions/0086).
 */
@Component
class CaseOpening {

    private final CaseRows rows;
    private final CaseNumbering numbering;
    private final PeopleWithoutCase people;
    private final Timeline timeline;
    private final IdSource ids;

    CaseOpening(CaseRows rows, CaseNumbering numbering, PeopleWithoutCase people, Timeline timeline, IdSource ids) {
        this.rows = rows;
        this.numbering = numbering;
        this.people = people;
        this.timeline = timeline;
        this.ids = ids;
    }

    /** Lists the people whose presence a list attests and who have no case. */
    List<PersonSummary> waiting(IncidentId incident) {
        return people.waiting(incident);
    }

    Map<PersonId, PersonId> today(Collection<PersonId> ids) {
        return people.today(ids);
    }

    PersonSummary person(PersonId id) {
        return people.person(id);
    }

    /** Opens cases for those who still stand on a list. */
    List<OneCase> open(List<PersonSummary> found, IncidentId incident, Instant at) {
        return open(found, at, many -> numbering.next(incident, many));
    }

    List<PersonSummary> chosen(Collection<PersonId> ids) {
        return people.chosen(ids);
    }

    /** Opens cases for people who have none, incident by incident; returns how many. */
    int open(Collection<PersonSummary> found, Set<PersonId> served, Instant at) {
        Map<IncidentId, List<PersonSummary>> waiting = found.stream()
                .filter(person -> !served.contains(person.id()))
                .collect(Collectors.groupingBy(PersonSummary::incident));
        return waiting.entrySet().stream()
                .mapToInt(each -> open(each.getValue(), each.getKey(), at).size())
                .sum();
    }

    /** Opens a case under a number that was taken before; empty where the person stands on no list. */
    List<OneCase> open(PersonSummary found, CaseNumber number, Instant at) {
        return open(List.of(found), at, _ -> List.of(number).iterator());
    }

    private List<OneCase> open(List<PersonSummary> found, Instant at, IntFunction<Iterator<CaseNumber>> numbering) {
        List<PersonSummary> waiting = people.listed(found);
        if (waiting.isEmpty()) {
            return List.of();
        }
        Iterator<CaseNumber> numbers = numbering.apply(waiting.size());
        List<OneCase> opened = waiting.stream()
                .map(person -> fresh(person, numbers.next(), at))
                .toList();
        rows.insert(opened, Acting.actor().id().value());
        timeline.note(firstFacts(opened, at));
        return opened;
    }

    private OneCase fresh(PersonSummary person, CaseNumber number, Instant at) {
        var id = new CaseId(ids.next());
        Stage stage = person.present() ? Stage.REGISTERED : Stage.REPORTED;
        return new OneCase(
                new CaseSummary(id, number, person.id(), person.incident(), person.post(), stage, null, at),
                person.id(),
                null);
    }

    private List<NewMilestone> firstFacts(List<OneCase> opened, Instant at) {
        Map<PersonId, IdentityStanding> known =
                people.identities(opened.stream().map(OneCase::person).toList());
        List<NewMilestone> facts = new ArrayList<>();
        for (OneCase each : opened) {
            facts.add(NewMilestone.of(each, first(each), at, ""));
            @Nullable IdentityStanding standing = known.get(each.person());
            if (standing != null && standing.verified()) {
                facts.add(NewMilestone.of(each, OwnMilestone.IDENTITY_VERIFIED, at, ""));
            }
        }
        return facts;
    }

    private static OwnMilestone first(OneCase opened) {
        return opened.summary().stage() == Stage.REPORTED ? OwnMilestone.REPORTED : OwnMilestone.OPENED;
    }
}
