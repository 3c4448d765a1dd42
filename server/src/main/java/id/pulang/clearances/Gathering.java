package id.pulang.clearances;

import id.pulang.access.Purpose;
import id.pulang.assistance.Assistance;
import id.pulang.assistance.FitnessFinding;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.people.IdentityStanding;
import id.pulang.people.People;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonId;
import id.pulang.screening.ScreeningStanding;
import id.pulang.screening.Screenings;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks every module that keeps facts once for all cases in hand, however many there are. */
@Component
class Gathering {

    private final People people;
    private final Assistance assistance;
    private final Screenings screenings;
    private final FactRows facts;
    private final OverrideRows overrides;

    Gathering(People people, Assistance assistance, Screenings screenings, FactRows facts, OverrideRows overrides) {
        this.people = people;
        this.assistance = assistance;
        this.screenings = screenings;
        this.facts = facts;
        this.overrides = overrides;
    }

    /** A case with what decides about it, and how the person is called. */
    record Gathered(CaseSummary summary, Optional<PersonCard> card, CaseFacts facts) {}

    List<Gathered> gather(Collection<CaseSummary> cases, LocalDate today) {
        List<PersonId> persons = cases.stream().map(CaseSummary::person).toList();
        Map<PersonId, PersonCard> cards = people.cards(persons, Purpose.CLEARANCE);
        Map<PersonId, Integer> doubts = people.openDoubts(persons);
        List<CaseId> ids = cases.stream().map(CaseSummary::id).toList();
        Map<CaseId, Map<String, Held>> held = held(cases, ids, persons);
        Map<CaseId, Map<String, LocalDate>> live = overrides.live(ids);
        return cases.stream()
                .map(each -> {
                    Optional<PersonCard> card = Optional.ofNullable(cards.get(each.person()));
                    return new Gathered(
                            each,
                            card,
                            new CaseFacts(
                                    each.id(),
                                    each.person(),
                                    held.getOrDefault(each.id(), Map.of()),
                                    live.getOrDefault(each.id(), Map.of()),
                                    card.flatMap(known -> known.minorOn(today)),
                                    doubts(doubts.get(each.person()))));
                })
                .toList();
    }

    /** Where nobody could say how many doubts there are, that is not known and not none. */
    private static OptionalInt doubts(@Nullable Integer open) {
        return open == null ? OptionalInt.empty() : OptionalInt.of(open);
    }

    private Map<CaseId, Map<String, Held>> held(
            Collection<CaseSummary> cases, List<CaseId> ids, List<PersonId> persons) {
        Map<CaseId, Map<String, Held>> held = new HashMap<>();
        facts.latest(ids).forEach(fact -> put(held, fact.caseId(), fact.held()));
        Map<PersonId, IdentityStanding> identities = people.identities(persons);
        cases.forEach(each -> Optional.ofNullable(identities.get(each.person()))
                .ifPresent(identity -> put(held, each.id(), Held.of(identity))));
        Map<CaseId, FitnessFinding> fitness = assistance.fitness(ids);
        fitness.forEach((id, finding) -> put(held, id, Held.of(finding)));
        Map<CaseId, ScreeningStanding> screened = screenings.standings(ids);
        screened.forEach((id, standing) -> Held.of(standing).ifPresent(known -> put(held, id, known)));
        return held;
    }

    private static void put(Map<CaseId, Map<String, Held>> held, CaseId id, Held fact) {
        held.computeIfAbsent(id, _ -> new HashMap<>()).put(fact.gate(), fact);
    }
}
