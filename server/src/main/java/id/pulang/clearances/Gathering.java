package id.pulang.clearances;

import id.pulang.access.Purpose;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.people.People;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonId;
import id.pulang.people.identity.IdentityBinding;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks every module that keeps facts once for all cases in hand, however many there are. */
@Component
class Gathering {

    private final People people;
    private final HeldFacts facts;

    Gathering(People people, HeldFacts facts) {
        this.people = people;
        this.facts = facts;
    }

    /** A case with what decides about it, and how the person is called. */
    record Gathered(CaseSummary summary, Optional<PersonCard> card, CaseFacts facts) {}

    List<Gathered> gather(Collection<CaseSummary> cases, LocalDate today) {
        List<PersonId> persons = cases.stream().map(CaseSummary::person).toList();
        Map<PersonId, PersonCard> cards = people.cards(persons, Purpose.CLEARANCE);
        Map<PersonId, Integer> doubts = people.openDoubts(persons);
        Map<CaseId, HeldFacts.Of> held = facts.of(cases);
        return cases.stream()
                .map(each -> {
                    HeldFacts.Of of = Objects.requireNonNull(held.get(each.id()));
                    Optional<PersonCard> card = Optional.ofNullable(cards.get(each.person()));
                    return new Gathered(
                            each,
                            card,
                            new CaseFacts(
                                    each.id(),
                                    each.person(),
                                    of.held(),
                                    of.overrides(),
                                    card.flatMap(known -> known.minorOn(today)),
                                    doubts(doubts.get(each.person()), of.binding()),
                                    of.binding()));
                })
                .toList();
    }

    /**
     * Where nobody could say how many doubts there are, that is not known and not none; a changed identity that waits
     * for two officers is one more.
     */
    private static OptionalInt doubts(@Nullable Integer open, Optional<IdentityBinding> binding) {
        return open == null || binding.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(open + (binding.get().disputed() ? 1 : 0));
    }
}
