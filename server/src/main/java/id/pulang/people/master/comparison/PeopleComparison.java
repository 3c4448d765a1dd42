package id.pulang.people.master.comparison;

import static java.util.stream.Collectors.toSet;

import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.StatementId;
import id.pulang.linkage.Linker;
import id.pulang.linkage.decision.Contradiction;
import id.pulang.linkage.decision.LinkConstraints;
import id.pulang.linkage.decision.LinkageResult;
import id.pulang.linkage.documents.NationalNumber;
import id.pulang.linkage.model.Explanation;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.model.RecordPair;
import id.pulang.people.PersonId;
import id.pulang.people.master.ComparedRecord;
import id.pulang.people.master.Grounds;
import id.pulang.people.master.PeoplePair;
import id.pulang.people.matching.cards.Told;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What linkage says of people of different incidents, by the model and the rules by which it compares the rows of one.
 * Who is one person within an incident is given; each list counts as a list of its own.
 */
final class PeopleComparison {

    private final Map<PersonId, List<Told>> told;
    private final Map<PersonId, PostCode> posts;
    private final Map<String, PersonId> personOf = new HashMap<>();
    private final Map<String, Told> byRecord = new HashMap<>();

    /** Takes what was told of each person, and the posts of those about whom something is to be found. */
    PeopleComparison(Map<PersonId, List<Told>> told, Map<PersonId, PostCode> posts) {
        this.told = told;
        this.posts = posts;
        told.forEach((person, all) -> all.forEach(each -> {
            personOf.put(id(each), person);
            byRecord.put(id(each), each);
        }));
    }

    /**
     * Compares all with one another.
     *
     * @param apart whom officers hold to be two
     */
    List<LikelyPair> with(Linker linker, Collection<PeoplePair> apart) {
        LinkageResult found = linker.study(
                        byRecord.values().stream().map(PeopleComparison::record).toList())
                .group(new LinkConstraints(within(), different(apart)));
        var likely = new HashMap<PeoplePair, LikelyPair>();
        Stream.concat(
                        found.joins().stream().flatMap(join -> likely(join.pair(), join.explanation(), true)),
                        found.doubts().stream().flatMap(doubt -> likely(doubt.pair(), doubt.explanation(), false)))
                .forEach(each -> likely.merge(each.pair(), each, PeopleComparison::likelier));
        return List.copyOf(likely.values());
    }

    private static LikelyPair likelier(LikelyPair one, LikelyPair other) {
        boolean first = one.certain()
                || !other.certain()
                        && one.grounds().explanation().probability()
                                >= other.grounds().explanation().probability();
        return first ? one : other;
    }

    private Set<RecordPair> within() {
        Set<RecordPair> same = new HashSet<>();
        told.values()
                .forEach(all -> IntStream.range(1, all.size())
                        .forEach(at -> same.add(new RecordPair(id(all.getFirst()), id(all.get(at))))));
        return same;
    }

    private Set<RecordPair> different(Collection<PeoplePair> apart) {
        return apart.stream()
                .filter(pair -> told.keySet().containsAll(pair.both()))
                .map(pair -> new RecordPair(first(pair.left()), first(pair.right())))
                .collect(toSet());
    }

    private String first(PersonId person) {
        return id(Objects.requireNonNull(told.get(person)).getFirst());
    }

    private Stream<LikelyPair> likely(RecordPair pair, Explanation explanation, boolean joined) {
        PersonId one = Objects.requireNonNull(personOf.get(pair.left()));
        PersonId other = Objects.requireNonNull(personOf.get(pair.right()));
        PostCode post = posts.get(one);
        PostCode otherPost = posts.get(other);
        if (post == null || otherPost == null || incident(one).equals(incident(other))) {
            return Stream.empty();
        }
        PeoplePair people = PeoplePair.of(one, other);
        var grounds = new Grounds(
                ComparedRecord.of(one, post, record(pair.left())),
                ComparedRecord.of(other, otherPost, record(pair.right())),
                explanation,
                "");
        return Stream.of(new LikelyPair(people, grounds, joined && sameNumber(people) && !contradict(people)));
    }

    private Told record(String id) {
        return Objects.requireNonNull(byRecord.get(id));
    }

    /** Whether each bears one valid national number, and both the same. */
    private boolean sameNumber(PeoplePair pair) {
        Set<NationalNumber> left = numbers(pair.left());
        return left.size() == 1 && left.equals(numbers(pair.right()));
    }

    private Set<NationalNumber> numbers(PersonId person) {
        return all(person).stream().map(Told::number).flatMap(Optional::stream).collect(toSet());
    }

    private boolean contradict(PeoplePair pair) {
        return all(pair.left()).stream()
                .anyMatch(left -> all(pair.right()).stream()
                        .anyMatch(right -> Contradiction.between(record(left), record(right))
                                .isPresent()));
    }

    private List<Told> all(PersonId person) {
        return told.getOrDefault(person, List.of());
    }

    private IncidentId incident(PersonId person) {
        return all(person).getFirst().statement().incident();
    }

    private static PersonRecord record(Told told) {
        return told.facts().record(id(told), told.statement().roster().value().toString());
    }

    private static String id(Told told) {
        StatementId statement = told.statement().id();
        return statement.value().toString();
    }
}
