package id.pulang.cases.desk;

import id.pulang.cases.CaseId;
import id.pulang.cases.numbers.CaseNumber;
import id.pulang.identity.Purpose;
import id.pulang.people.People;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonId;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of the search for cases and people: by any spelling of a name, or by a number or a part of it. */
@Service
@Transactional
public class CaseSearch {

    private final WorklistRows rows;
    private final Narrowing narrowing;
    private final People people;
    private final Clock clock;

    CaseSearch(WorklistRows rows, Narrowing narrowing, People people, Clock clock) {
        this.rows = rows;
        this.narrowing = narrowing;
        this.people = people;
        this.clock = clock;
    }

    /** A case that was found by a name or a number, with the name of its person. */
    public record FoundCase(CaseId id, CaseNumber number, String name) {}

    /** A person who was found, with or without a case. */
    public record FoundPerson(PersonId id, PersonCard card) {}

    /** The cases and the people that fit, the best match of a name first. */
    public record SearchHits(List<FoundCase> cases, List<FoundPerson> people) {

        /** Copies the lists in. */
        public SearchHits {
            cases = List.copyOf(cases);
            people = List.copyOf(people);
        }
    }

    /** Finds at most so many cases, and as many people; all names are ranked once for both. */
    public SearchHits find(String words, int most) {
        var filter = new Filter(words, null, null, null, false, false, null, 1);
        List<PersonId> named =
                narrowing.named(filter.query()).stream().limit(most).toList();
        List<CaseLine> lines = lines(filter, named, most);
        Map<PersonId, PersonCard> cards = people.cards(
                Stream.concat(named.stream(), lines.stream().map(CaseLine::person))
                        .distinct()
                        .toList(),
                Purpose.SEARCH);
        return new SearchHits(
                lines.stream()
                        .map(line -> new FoundCase(line.id(), line.number(), name(cards, line.person())))
                        .toList(),
                named.stream()
                        .flatMap(id ->
                                Optional.ofNullable(cards.get(id)).map(card -> new FoundPerson(id, card)).stream())
                        .toList());
    }

    private List<CaseLine> lines(Filter filter, List<PersonId> named, int most) {
        var chosen = new WorklistRows.Chosen(named, List.of());
        return rows.lines(filter, chosen, clock.instant(), Order.USUAL, WorklistRows.Part.page(1)).stream()
                .sorted(Comparator.comparingInt(line -> named.indexOf(line.person())))
                .limit(most)
                .toList();
    }

    private static String name(Map<PersonId, PersonCard> cards, PersonId person) {
        return Optional.ofNullable(cards.get(person)).map(PersonCard::name).orElse("");
    }
}
