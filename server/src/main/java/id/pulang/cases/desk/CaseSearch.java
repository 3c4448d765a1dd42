package id.pulang.cases.desk;

import id.pulang.identity.Purpose;
import id.pulang.people.People;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonId;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of the search for cases: by any spelling of a name, or by a number or a part of it. */
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

    /** Finds cases, the best match of a name first; at most as many as are wanted. */
    public List<FoundCase> find(String words, int most) {
        var filter = new Filter(words, null, null, null, false, false, null, 1);
        List<PersonId> named =
                narrowing.named(filter.query()).stream().limit(most).toList();
        var chosen = new WorklistRows.Chosen(named, List.of());
        List<CaseLine> lines =
                rows.lines(filter, chosen, clock.instant(), Order.USUAL, WorklistRows.Part.page(1)).stream()
                        .sorted(Comparator.comparingInt(line -> named.indexOf(line.person())))
                        .limit(most)
                        .toList();
        Map<PersonId, PersonCard> cards =
                people.cards(lines.stream().map(CaseLine::person).toList(), Purpose.SEARCH);
        return lines.stream()
                .map(line -> new FoundCase(
                        line.id(),
                        line.number(),
                        Optional.ofNullable(cards.get(line.person()))
                                .map(PersonCard::name)
                                .orElse("")))
                .toList();
    }
}
