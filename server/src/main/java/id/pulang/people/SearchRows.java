package id.pulang.people;

import id.pulang.incidents.IncidentId;
import id.pulang.linkage.search.Answer;
import id.pulang.linkage.search.Candidate;
import id.pulang.people.PeopleQuery.Presence;
import id.pulang.people.search.IndexedPerson;
import id.pulang.people.search.PersonSearchIndex;
import id.pulang.people.search.SearchTerms;
import id.pulang.people.search.VisibilityFilter;
import java.sql.Types;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The SQL that finds people by what somebody remembers of a name or a number.
 *
 * <p>Names and numbers are sealed in the database, so who fits is asked of the index in the memory of this server: by
 * name and birth, by a word that is still being typed, and by a number or a part of it. Who of them may be seen is
 * asked of the database.
 */
@Repository
class SearchRows {

    private static final int MOST_FOUND = 200;
    private static final double RECOGNISED = 10;
    private static final double WHOLE_NUMBER = 1_000;
    private static final double PART_OF_A_NUMBER = 5;

    /** Whoever is found by a part of a word stands after all who are found by whole words. */
    private static final double PART_OF_A_WORD = 20;

    private static final String FOUND = """
            select p.id from people.person p
            where p.merged_into is null and p.statements > 0
              and (:everybody or p.id = any(:hits))
              and (cast(:incident as uuid) is null or p.incident_id = cast(:incident as uuid))
              and (:presence = 'ANY' or p.present = (:presence = 'PRESENT'))
              and (not :doubted or p.id in (
                    select m.person_id from people.membership m where access.sees_post(m.post) and m.statement_id in (
                        select left_id from people.asked_about() union all select right_id from people.asked_about()))
                  or exists (select 1 from people.split s where s.person_id = p.id and s.decided_at is null))
            """;

    private final JdbcClient jdbc;
    private final PersonSearchIndex searchIndex;
    private final VisibilityFilter visibility;

    SearchRows(JdbcClient jdbc, PersonSearchIndex searchIndex, VisibilityFilter visibility) {
        this.jdbc = jdbc;
        this.searchIndex = searchIndex;
        this.visibility = visibility;
    }

    /**
     * Whom the index takes the words to mean, with the weight of each; and who alone is meant, if that is so.
     *
     * @param more whether others fit as well as the last of them
     */
    record Found(Map<PersonId, Double> people, @Nullable PersonId proven, boolean more) {

        static final Found NOBODY = new Found(Map.of(), null, false);
    }

    /** Asks the index, among those whom the acting person may see. */
    Found recognise(PeopleQuery query) {
        SearchTerms sought = SearchTerms.read(query.words());
        if (sought.blank()) {
            return Found.NOBODY;
        }
        return found(sought, among(query));
    }

    private Predicate<IndexedPerson> among(PeopleQuery query) {
        Predicate<IndexedPerson> inReach = visibility.now();
        IncidentId incident = query.incident();
        return incident == null
                ? inReach
                : inReach.and(known -> known.incident().equals(incident));
    }

    private Found found(SearchTerms sought, Predicate<IndexedPerson> among) {
        return switch (searchIndex.whoIs(sought.description(), MOST_FOUND, among)) {
            case Answer.Nobody() -> Found.NOBODY;
            case Answer.OnePerson(var one) ->
                found(List.of(one), searchIndex.person(one).orElse(null), false);
            case Answer.CouldBe(var several, var more) -> found(several, null, more);
        };
    }

    private Found found(List<Candidate> candidates, @Nullable PersonId proven, boolean more) {
        var people = new LinkedHashMap<PersonId, Double>();
        candidates.forEach(each -> searchIndex.person(each).ifPresent(person -> people.put(person, each.bits())));
        return new Found(people, proven, more);
    }

    /** Finds all who fit, best match first, then by name. */
    List<UUID> find(PeopleQuery query, Found found) {
        Map<PersonId, Double> hits = hits(query, found);
        return inOrder(asked(query, hits), hits, searchIndex::called);
    }

    /** Somebody who fits, how well, and how they were called when they were looked up. */
    private record Fitting(PersonId person, double bits, String name) {}

    /** Puts the best match first, then by name; each name is asked for once, since the index changes meanwhile. */
    static List<UUID> inOrder(
            Collection<PersonId> people, Map<PersonId, Double> hits, Function<PersonId, String> called) {
        return people.stream()
                .map(person -> new Fitting(person, hits.getOrDefault(person, 0.0), called.apply(person)))
                .sorted(Comparator.comparingDouble((Fitting each) -> -each.bits())
                        .thenComparing(Fitting::name)
                        .thenComparing(each -> each.person().value().toString()))
                .map(each -> each.person().value())
                .toList();
    }

    private Map<PersonId, Double> hits(PeopleQuery query, Found found) {
        if (query.words().isBlank()) {
            return Map.of();
        }
        Predicate<IndexedPerson> among = among(query);
        var hits = new HashMap<PersonId, Double>();
        found.people().forEach((person, bits) -> hits.put(person, RECOGNISED + bits));
        TypedNumber.of(query.words())
                .forms()
                .forEach(number -> searchIndex
                        .numbered(number, among)
                        .forEach((person, whole) ->
                                hits.merge(person, whole ? WHOLE_NUMBER : PART_OF_A_NUMBER, Math::max)));
        begun(SearchTerms.read(query.words()), among).forEach((person, bits) -> hits.merge(person, bits, Math::max));
        return hits;
    }

    /** Finds those whose names go on as the last word begins, which is still being typed. */
    private Map<PersonId, Double> begun(SearchTerms sought, Predicate<IndexedPerson> among) {
        String plain = SearchWords.plain(sought.name());
        int last = plain.lastIndexOf(' ') + 1;
        var people = new HashMap<PersonId, Double>();
        for (String word : searchIndex.beginningWith(plain.substring(last))) {
            var whole = new SearchTerms(plain.substring(0, last) + word, sought.born(), sought.nik());
            found(whole, among)
                    .people()
                    .forEach((person, bits) -> people.merge(person, bits / PART_OF_A_WORD, Math::max));
        }
        return people;
    }

    private List<PersonId> asked(PeopleQuery query, Map<PersonId, Double> hits) {
        return jdbc.sql(FOUND)
                .param("hits", hits.keySet().stream().map(PersonId::value).toArray(UUID[]::new))
                .param("everybody", query.words().isBlank())
                .param(
                        "incident",
                        Optional.ofNullable(query.incident())
                                .map(IncidentId::value)
                                .orElse(null),
                        Types.OTHER)
                .param(
                        "presence",
                        Optional.of(query.presence()).map(Presence::name).orElseThrow())
                .param("doubted", query.onlyInDoubt())
                .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
    }
}
