package id.pulang.cases.entries;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.numbers.CaseNumber;
import id.pulang.identity.Purpose;
import id.pulang.people.People;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The other cases that a record names: found by their numbers, of the same incident, and never the case itself. */
@Component
class NamedCases {

    private final Cases cases;
    private final People people;

    NamedCases(Cases cases, People people) {
        this.cases = cases;
        this.people = people;
    }

    /** Returns the cases that stand in a field. */
    static List<UUID> in(EntryField field, Record said) {
        return field.value(said) instanceof List<?> ids
                ? ids.stream().map(UUID.class::cast).toList()
                : List.of();
    }

    /** Returns the living cases with some numbers; empty if one is of no other case of the incident. */
    Optional<List<UUID>> numbered(CaseSummary about, String numbers) {
        List<String> named = Arrays.stream(numbers.split("[,;\\s]+"))
                .filter(number -> !number.isEmpty())
                .toList();
        List<CaseNumber> read = named.stream()
                .flatMap(number -> CaseNumber.read(number).stream())
                .distinct()
                .toList();
        Map<CaseNumber, CaseId> found = read.isEmpty() ? Map.of() : cases.numbered(about.incident(), read);
        return named.stream()
                        .allMatch(number -> CaseNumber.read(number)
                                .map(found::get)
                                .filter(id -> !id.equals(about.id()))
                                .isPresent())
                ? Optional.of(
                        found.values().stream().map(CaseId::value).distinct().toList())
                : Optional.empty();
    }

    /** Returns those that are not open to the acting person. */
    List<UUID> unseen(List<UUID> ids) {
        Map<CaseId, CaseId> seen = living(ids);
        return ids.stream().filter(id -> !seen.containsKey(new CaseId(id))).toList();
    }

    private Map<CaseId, CaseId> living(List<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : cases.livingOf(ids.stream().map(CaseId::new).toList());
    }

    /**
     * Opens who they are: those whose case came to rest in another by the case that lives. Whose case is not open to
     * the acting person is left out, and so is the person themself.
     */
    List<NamedCase> of(CaseSummary about, List<UUID> ids, Purpose purpose) {
        List<CaseId> living = living(ids).values().stream()
                .filter(id -> !id.equals(about.id()))
                .distinct()
                .toList();
        if (living.isEmpty()) {
            return List.of();
        }
        List<CaseSummary> with = cases.summaries(living);
        Map<PersonId, PersonCard> cards =
                people.cards(with.stream().map(CaseSummary::person).toList(), purpose);
        return with.stream()
                .map(each -> new NamedCase(
                        each,
                        Optional.ofNullable(cards.get(each.person()))
                                .map(PersonCard::name)
                                .orElse("")))
                .toList();
    }
}
