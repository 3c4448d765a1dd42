package id.pulang.people.search;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.IdSource;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.linkage.search.Answer;
import id.pulang.linkage.search.BirthAgreement;
import id.pulang.linkage.search.Candidate;
import id.pulang.linkage.search.NumberAgreement;
import id.pulang.people.People;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonId;
import id.pulang.people.index.PersonSearchIndex;
import id.pulang.people.index.VisibilityFilter;
import id.pulang.people.index.VisibilityKey;
import id.pulang.people.index.VisiblePeople;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the question who else may be the person who was just registered. It proposes and joins nobody; the
 * matching asks again with all that lists say. Safe for many threads.
 */
@Service
@Transactional
public class PotentialDuplicates {

    private static final int MOST = 5;
    private static final int WORDS_THAT_TELL = 2;

    private final PersonSearchIndex searchIndex;
    private final VisibilityFilter visibility;
    private final People people;
    private final AuditTrail trail;
    private final IdSource ids;

    PotentialDuplicates(
            PersonSearchIndex searchIndex, VisibilityFilter visibility, People people, AuditTrail trail, IdSource ids) {
        this.searchIndex = searchIndex;
        this.visibility = visibility;
        this.people = people;
        this.trail = trail;
        this.ids = ids;
    }

    /**
     * Finds who else may be somebody, by any spelling of the name, the birth and the numbers, among all whom the acting
     * person may see; the likeliest first, with one line in the audit trail.
     */
    public List<PersonId> of(PersonId person) {
        PersonCard card = Optional.ofNullable(
                        people.cards(List.of(person), Purpose.SEARCH).get(person))
                .orElseThrow(() -> new NotFound("person"));
        VisiblePeople visible = visibility.now();
        Predicate<VisibilityKey> others = key -> !key.id().equals(person) && visible.test(key);
        Set<PersonId> found = new LinkedHashSet<>();
        byNumber(card, visible, others).forEach(found::add);
        candidates(card, others)
                .filter(PotentialDuplicates::isWorthAsking)
                .flatMap(each -> searchIndex.person(each).stream())
                .forEach(found::add);
        trail.wrote(
                "looked for somebody",
                Purpose.SEARCH,
                new Subject("search", ids.next()),
                found.size() + " could be meant");
        return people.today(found).values().stream()
                .filter(each -> !each.equals(person))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private Stream<PersonId> byNumber(PersonCard card, VisiblePeople visible, Predicate<VisibilityKey> others) {
        String passport = card.passport();
        return passport == null
                ? Stream.empty()
                : searchIndex.numbered(passport, visible, others).people().entrySet().stream()
                        .filter(hit -> hit.getValue())
                        .map(hit -> hit.getKey());
    }

    private Stream<Candidate> candidates(PersonCard card, Predicate<VisibilityKey> others) {
        var sought = new SearchTerms(card.name(), card.born(), card.nationalNumber());
        if (sought.blank()) {
            return Stream.empty();
        }
        return switch (searchIndex.whoIs(sought.description(), MOST, others)) {
            case Answer.Nobody() -> Stream.empty();
            case Answer.OnePerson(var one) -> Stream.of(one);
            case Answer.CouldBe(var several, var _) -> several.stream();
        };
    }

    /** One word of a name without a birth or a number is said of very many. */
    private static boolean isWorthAsking(Candidate candidate) {
        boolean birthTells = candidate.birth().bits() > 0;
        boolean birthIsOpen = candidate.birth() == BirthAgreement.MISSING;
        return candidate.number() == NumberAgreement.SAME
                || candidate.number() == NumberAgreement.ONE_SLIP
                || birthTells && candidate.words() > 0
                || birthIsOpen && candidate.words() >= WORDS_THAT_TELL;
    }
}
