package id.pulang.casework.situation;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.entries.CaseEntry;
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

/** Finds the cases of those with whom a person is: by their numbers, of the same incident, and never of themself. */
@Component
class Companions {

    private final Cases cases;
    private final People people;
    private final AuditTrail trail;

    Companions(Cases cases, People people, AuditTrail trail) {
        this.cases = cases;
        this.people = people;
        this.trail = trail;
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

    /** Opens a situation to write it anew. */
    Situation opened(CaseEntry<Situation> recorded) {
        return recorded.said().open(Purpose.CASE_WORK, trail);
    }

    /** Opens a situation for those of its companions whose cases are not open to the acting person. */
    List<UUID> unseen(CaseEntry<Situation> recorded) {
        List<UUID> ids = opened(recorded).companions();
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
    List<Companion> of(CaseSummary about, List<UUID> ids) {
        List<CaseId> living = living(ids).values().stream()
                .filter(id -> !id.equals(about.id()))
                .distinct()
                .toList();
        if (living.isEmpty()) {
            return List.of();
        }
        List<CaseSummary> with = cases.summaries(living);
        Map<PersonId, PersonCard> cards =
                people.cards(with.stream().map(CaseSummary::person).toList(), Purpose.CASE_WORK);
        return with.stream()
                .map(each -> new Companion(
                        each,
                        Optional.ofNullable(cards.get(each.person()))
                                .map(PersonCard::name)
                                .orElse("")))
                .toList();
    }
}
