package id.pulang.people.search;

import id.pulang.incidents.IncidentId;
import id.pulang.incidents.SearchWords;
import id.pulang.linkage.search.Answer;
import id.pulang.linkage.search.Candidate;
import id.pulang.people.PersonId;
import id.pulang.people.index.Completions;
import id.pulang.people.index.NumberHits;
import id.pulang.people.index.PersonSearchIndex;
import id.pulang.people.index.VisibilityFilter;
import id.pulang.people.index.VisibilityKey;
import id.pulang.people.index.VisiblePeople;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Asks the index in the memory of this server who fits what was typed, and how well: by name and birth, by a word that
 * is still being typed, and by a number or a part of it. Names and numbers are sealed in the database.
 */
@Component
class PeopleRanking {

    /** Three pages: whoever is meant stands on the first, or more has to be typed. */
    private static final int MOST_FOUND = 60;

    /** Of those who fit what was typed, so many are looked at for what else is asked. */
    private static final int MOST_SIFTED = 200;

    private static final double RECOGNISED = 10;
    private static final double WHOLE_NUMBER = 1_000;
    private static final double PART_OF_A_NUMBER = 5;

    /** Whoever is found by a part of a word stands after all who are found by whole words. */
    private static final double PART_OF_A_WORD = 20;

    private final PersonSearchIndex searchIndex;
    private final VisibilityFilter visibility;

    PeopleRanking(PersonSearchIndex searchIndex, VisibilityFilter visibility) {
        this.searchIndex = searchIndex;
        this.visibility = visibility;
    }

    /** Finds all who fit, of whom the acting person may see. */
    Ranked rank(PeopleQuery query) {
        VisiblePeople visible = visibility.now();
        IncidentId incident = query.incident();
        Predicate<VisibilityKey> asked =
                incident == null ? _ -> true : known -> known.incident().equals(incident);
        SearchTerms terms = SearchTerms.read(query.words());
        var ranked = new Ranked();
        if (!terms.blank()) {
            Predicate<VisibilityKey> among = visible.and(asked);
            int most = query.isNarrowed() ? MOST_SIFTED : MOST_FOUND;
            byName(terms, among, most, ranked);
            begun(terms, visible, among, most, ranked);
        }
        TypedNumber.of(query.words()).forms().forEach(number -> {
            NumberHits hits = searchIndex.numbered(number, visible, asked);
            hits.people().forEach((person, whole) -> ranked.add(person, whole ? WHOLE_NUMBER : PART_OF_A_NUMBER));
            ranked.cutOff(hits.more());
        });
        return ranked;
    }

    private void byName(SearchTerms terms, Predicate<VisibilityKey> among, int most, Ranked ranked) {
        switch (searchIndex.whoIs(terms.description(), most, among)) {
            case Answer.Nobody() -> {}
            case Answer.OnePerson(var one) -> {
                person(one).ifPresent(ranked::prove);
                add(List.of(one), ranked);
            }
            case Answer.CouldBe(var several, var more) -> {
                add(several, ranked);
                ranked.cutOff(more);
            }
        }
    }

    private void add(List<Candidate> candidates, Ranked ranked) {
        candidates.forEach(each -> person(each).ifPresent(person -> ranked.add(person, RECOGNISED + each.bits())));
    }

    private Optional<PersonId> person(Candidate candidate) {
        return searchIndex.person(candidate);
    }

    /** Adds those whose names go on as the last word begins, which is still being typed. */
    private void begun(
            SearchTerms terms, VisiblePeople visible, Predicate<VisibilityKey> among, int most, Ranked ranked) {
        String plain = SearchWords.plain(terms.name());
        int last = plain.lastIndexOf(' ') + 1;
        Completions completions = searchIndex.beginningWith(plain.substring(last), visible);
        ranked.cutOff(completions.more());
        for (String word : completions.words()) {
            var whole = new SearchTerms(plain.substring(0, last) + word, terms.born(), terms.nationalNumber());
            var found = new Ranked();
            byName(whole, among, most, found);
            found.people().forEach((person, bits) -> ranked.add(person, bits / PART_OF_A_WORD));
            ranked.cutOff(found.more());
        }
    }

    /** Puts people in the order of their names. */
    List<PersonId> byName(Collection<PersonId> people) {
        return inOrder(people, _ -> 0.0, searchIndex::called);
    }

    /** Puts the best match first, then by name. */
    List<PersonId> inOrder(Collection<PersonId> people, Ranked ranked) {
        return inOrder(people, person -> ranked.people().getOrDefault(person, 0.0), searchIndex::called);
    }

    /** The same; each name is asked for once, since the index changes meanwhile. */
    static List<PersonId> inOrder(
            Collection<PersonId> people, Function<PersonId, Double> bits, Function<PersonId, String> called) {
        return people.stream()
                .map(person -> new Fitting(person, bits.apply(person), called.apply(person)))
                .sorted(Comparator.comparingDouble((Fitting each) -> -each.bits())
                        .thenComparing(Fitting::name)
                        .thenComparing(each -> each.person().value().toString()))
                .map(Fitting::person)
                .toList();
    }

    /** Somebody who fits, how well, and how they were called when they were looked up. */
    private record Fitting(PersonId person, double bits, String name) {}
}
