package id.pulang.people;

import id.pulang.incidents.IncidentId;
import id.pulang.linkage.search.Answer;
import id.pulang.linkage.search.Candidate;
import id.pulang.people.PeopleQuery.Presence;
import id.pulang.people.search.Findable;
import id.pulang.people.search.Reach;
import id.pulang.people.search.Remembered;
import id.pulang.people.search.Roll;
import id.pulang.people.search.Sought;
import java.sql.Types;
import java.util.Collection;
import java.util.Comparator;
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
 * <p>Names and numbers are sealed in the database, so who fits is asked of the memory of this server: its index first,
 * then parts of names and numbers, which the index does not know. Who of them may be seen is asked of the database.
 */
@Repository
class SearchRows {

    private static final int MOST_FOUND = 200;
    private static final double RECOGNISED = 10;

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
    private final Roll roll;
    private final Reach reach;

    SearchRows(JdbcClient jdbc, Roll roll, Reach reach) {
        this.jdbc = jdbc;
        this.roll = roll;
        this.reach = reach;
    }

    /** Whom the index takes the words to mean, with the weight of each; and who alone is meant, if that is so. */
    record Found(Map<PersonId, Double> people, @Nullable PersonId proven) {

        static final Found NOBODY = new Found(Map.of(), null);
    }

    /** Asks the index, among those whom the acting person may see. */
    Found recognise(PeopleQuery query) {
        Sought sought = Sought.read(query.words());
        if (sought.blank()) {
            return Found.NOBODY;
        }
        Predicate<Findable> inReach = reach.now();
        IncidentId incident = query.incident();
        Predicate<Findable> among = incident == null
                ? inReach
                : inReach.and(known -> known.incident().equals(incident));
        return switch (roll.whoIs(sought.description(), MOST_FOUND, among)) {
            case Answer.Nobody() -> Found.NOBODY;
            case Answer.OnePerson(var one) ->
                found(List.of(one), roll.person(one).orElse(null));
            case Answer.CouldBe(var several, var more) -> found(several, null);
        };
    }

    private Found found(List<Candidate> candidates, @Nullable PersonId proven) {
        var people = new LinkedHashMap<PersonId, Double>();
        candidates.forEach(each -> roll.person(each).ifPresent(person -> people.put(person, each.bits())));
        return new Found(people, proven);
    }

    /** Finds all who fit, best match first, then by name. */
    List<UUID> find(PeopleQuery query, Found found) {
        Map<PersonId, Double> hits = hits(query, found);
        return inOrder(asked(query, hits), hits, roll::called);
    }

    /** Somebody who fits, how well, and how they were called when they were looked up. */
    private record Fitting(PersonId person, double bits, String name) {}

    /** Puts the best match first, then by name; each name is asked for once, since the roll changes meanwhile. */
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
        Map<PersonId, Double> hits = roll.remembered(Remembered.of(query.words()), reach.now());
        found.people().forEach((person, bits) -> hits.merge(person, RECOGNISED + bits, Math::max));
        return hits;
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
