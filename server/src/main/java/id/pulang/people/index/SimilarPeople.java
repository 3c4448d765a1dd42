package id.pulang.people.index;

import id.pulang.linkage.search.Answer;
import id.pulang.linkage.search.BirthAgreement;
import id.pulang.linkage.search.Candidate;
import id.pulang.linkage.search.Description;
import id.pulang.linkage.search.NumberAgreement;
import id.pulang.people.PersonId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds who of other incidents is like somebody, by any spelling of their names, their birth and their numbers; asked
 * by the server to compare them, and shown to nobody.
 */
@Component
public class SimilarPeople {

    private static final int MOST = 5;
    private static final int MOST_NAMES = 3;
    private static final int SHORTEST_NUMBER = 7;
    private static final VisiblePeople EVERYBODY = new VisiblePeople(Optional.empty(), Set.of());

    private final PersonSearchIndex searchIndex;

    SimilarPeople(PersonSearchIndex searchIndex) {
        this.searchIndex = searchIndex;
    }

    /** Finds who of other incidents is like somebody; a few at most for each of their names and numbers. */
    public Set<PersonId> elsewhere(PersonId person) {
        return searchIndex.known(person).map(this::elsewhere).orElse(Set.of());
    }

    private Set<PersonId> elsewhere(IndexedPerson known) {
        Predicate<VisibilityKey> elsewhere = key -> !key.incident().equals(known.incident());
        Set<PersonId> found = new LinkedHashSet<>();
        called(known)
                .flatMap(name -> candidates(name, known, elsewhere))
                .filter(SimilarPeople::isWorthComparing)
                .flatMap(candidate -> searchIndex.person(candidate).stream())
                .forEach(found::add);
        known.by().numbers().stream()
                .filter(number -> number.length() >= SHORTEST_NUMBER)
                .flatMap(number -> searchIndex.numbered(number, EVERYBODY, elsewhere).people().entrySet().stream())
                .filter(hit -> hit.getValue())
                .limit(MOST)
                .forEach(hit -> found.add(hit.getKey()));
        return found;
    }

    private static Stream<String> called(IndexedPerson known) {
        List<String> names = known.by().names();
        return names.isEmpty() ? Stream.of("") : names.stream().limit(MOST_NAMES);
    }

    private Stream<Candidate> candidates(String name, IndexedPerson known, Predicate<VisibilityKey> elsewhere) {
        var description = new Description(
                name, IndexedPerson.day(known.by().born()), known.by().nationalNumber());
        return switch (searchIndex.whoIs(description, MOST, elsewhere)) {
            case Answer.Nobody() -> Stream.empty();
            case Answer.OnePerson(var one) -> Stream.of(one);
            case Answer.CouldBe(var several, var _) -> several.stream();
        };
    }

    /** Whose birth is another is somebody else, unless the number says otherwise. */
    private static boolean isWorthComparing(Candidate candidate) {
        return candidate.birth().bits() > 0
                || candidate.birth() == BirthAgreement.MISSING
                || candidate.number() == NumberAgreement.SAME
                || candidate.number() == NumberAgreement.ONE_SLIP;
    }
}
