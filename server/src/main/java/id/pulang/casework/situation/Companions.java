package id.pulang.casework.situation;

import static java.util.stream.Collectors.toMap;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.identity.Purpose;
import id.pulang.people.People;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the cases of those with whom a person is: by their numbers, of the same incident, and never of themself. */
@Component
class Companions {

    private final Cases cases;
    private final People people;

    Companions(Cases cases, People people) {
        this.cases = cases;
        this.people = people;
    }

    /** Returns the cases with some numbers; empty if one is of no other case of the incident. */
    Optional<List<UUID>> numbered(CaseSummary about, String numbers) {
        List<String> named = Arrays.stream(numbers.toUpperCase(Locale.ROOT).split("[,;\\s]+"))
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
        if (named.isEmpty()) {
            return Optional.of(List.of());
        }
        Map<String, UUID> others = cases.in(about.incident()).stream()
                .filter(each -> !each.id().equals(about.id()))
                .collect(toMap(each -> each.number().value(), each -> each.id().value()));
        return others.keySet().containsAll(named)
                ? Optional.of(named.stream()
                        .map(number -> Objects.requireNonNull(others.get(number)))
                        .toList())
                : Optional.empty();
    }

    /** Opens who they are; whose case is not open to the acting person is left out. */
    List<Companion> of(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<CaseSummary> about = cases.summaries(ids.stream().map(CaseId::new).toList());
        Map<PersonId, PersonCard> cards =
                people.cards(about.stream().map(CaseSummary::person).toList(), Purpose.CASE_WORK);
        return about.stream()
                .map(each -> new Companion(
                        each,
                        Optional.ofNullable(cards.get(each.person()))
                                .map(PersonCard::name)
                                .orElse("")))
                .toList();
    }
}
