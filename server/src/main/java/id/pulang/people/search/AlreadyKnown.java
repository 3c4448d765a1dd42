package id.pulang.people.search;

import static java.util.stream.Collectors.toMap;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.IdSource;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.linkage.search.Answer;
import id.pulang.linkage.search.Candidate;
import id.pulang.people.People;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import id.pulang.people.index.PersonSearchIndex;
import id.pulang.people.index.VisibilityFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the question whether somebody is known already. */
@Service
@Transactional
public class AlreadyKnown {

    private static final int MOST_SHOWN = 8;

    private final PersonSearchIndex searchIndex;
    private final People people;
    private final VisibilityFilter visibility;
    private final AuditTrail trail;
    private final IdSource ids;

    AlreadyKnown(
            PersonSearchIndex searchIndex, People people, VisibilityFilter visibility, AuditTrail trail, IdSource ids) {
        this.searchIndex = searchIndex;
        this.people = people;
        this.visibility = visibility;
        this.trail = trail;
        this.ids = ids;
    }

    /** Looks for somebody among all whom the acting person may see, with one line in the audit trail. */
    public Recognised look(SearchTerms sought) {
        if (sought.blank()) {
            return new Recognised.NotAsked();
        }
        Recognised found = found(sought);
        var search = new Subject("search", ids.next());
        trail.wrote("looked for somebody", Purpose.SEARCH, search, count(found) + " could be meant");
        return found;
    }

    /** If somebody whom the index found is no longer there to be seen, it is asked again among those who are. */
    private Recognised found(SearchTerms sought) {
        Answer answer = searchIndex.whoIs(sought.description(), MOST_SHOWN, visibility.now());
        Map<PersonId, PersonSummary> shown = shown(answer);
        if (shown.size() == candidates(answer).count()) {
            return recognised(answer, shown);
        }
        return recognised(
                searchIndex.whoIs(sought.description(), MOST_SHOWN, known -> shown.containsKey(known.id())), shown);
    }

    private Recognised recognised(Answer answer, Map<PersonId, PersonSummary> shown) {
        Map<PersonId, PersonCard> cards = people.cards(
                candidates(answer)
                        .flatMap(each -> searchIndex.person(each).stream())
                        .toList(),
                Purpose.SEARCH);
        return switch (answer) {
            case Answer.Nobody() -> new Recognised.Nobody();
            case Answer.OnePerson(var one) ->
                known(one, shown, cards)
                        .<Recognised>map(Recognised.OnePerson::new)
                        .orElseGet(Recognised.Nobody::new);
            case Answer.CouldBe(var several, var more) -> couldBe(several, more, shown, cards);
        };
    }

    private Recognised couldBe(
            List<Candidate> several,
            boolean more,
            Map<PersonId, PersonSummary> shown,
            Map<PersonId, PersonCard> cards) {
        List<KnownPerson> known = several.stream()
                .flatMap(each -> known(each, shown, cards).stream())
                .toList();
        return known.isEmpty() ? new Recognised.Nobody() : new Recognised.CouldBe(known, more);
    }

    private Optional<KnownPerson> known(
            Candidate candidate, Map<PersonId, PersonSummary> shown, Map<PersonId, PersonCard> cards) {
        Optional<PersonId> person = searchIndex.person(candidate);
        Optional<PersonSummary> summary = person.map(shown::get);
        Optional<PersonCard> card = person.map(cards::get);
        return summary.flatMap(seen -> card.map(opened -> new KnownPerson(seen, opened, candidate)));
    }

    private Map<PersonId, PersonSummary> shown(Answer answer) {
        List<PersonId> found = candidates(answer)
                .flatMap(each -> searchIndex.person(each).stream())
                .toList();
        return people.summaries(found).stream().collect(toMap(PersonSummary::id, each -> each));
    }

    private static Stream<Candidate> candidates(Answer answer) {
        return switch (answer) {
            case Answer.Nobody() -> Stream.empty();
            case Answer.OnePerson(var one) -> Stream.of(one);
            case Answer.CouldBe(var several, var more) -> several.stream();
        };
    }

    private static int count(Recognised found) {
        return switch (found) {
            case Recognised.NotAsked _, Recognised.Nobody _ -> 0;
            case Recognised.OnePerson _ -> 1;
            case Recognised.CouldBe(var several, var more) -> several.size();
        };
    }
}
