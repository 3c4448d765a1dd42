package id.pulang.people;

import id.pulang.incidents.IncidentId;
import id.pulang.linkage.registry.Answer;
import id.pulang.linkage.registry.Candidate;
import id.pulang.people.PeopleQuery.Presence;
import id.pulang.people.search.Findable;
import id.pulang.people.search.Reach;
import id.pulang.people.search.Roll;
import id.pulang.people.search.Sought;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The SQL that finds people by what somebody remembers of a name or a number.
 *
 * <p>The index in memory comes first; parts of names and numbers, which it does not know, are looked up beside it.
 */
@Repository
class SearchRows {

    private static final double SIMILAR_ENOUGH = 0.45;
    private static final int SHORTEST_PART_OF_A_NUMBER = 4;
    private static final int MOST_FOUND = 200;

    private static final String HITS = """
            with hits as (
                select person_id, max(score) as score from (
                    select person_id, 3.0::float8 as score from people.search_key
                    where kind = 'NUMBER' and key in (:number, :phone)
                    union all
                    select person_id, 10 + bits from unnest(cast(:found as uuid[]), cast(:bits as float8[])) as f (person_id, bits)
                    union all
                    select person_id, 2.0 from people.search_key
                    where kind = 'NUMBER' and length(:number) >= :shortest and key like '%' || :number || '%'
                    union all
                    select person_id, 1 + word_similarity(:name, key) from people.search_key
                    where kind = 'NAME' and :name <> '' and word_similarity(:name, key) >= :similar
                    union all
                    select person_id, 0.9 * count(*)::float8 / :sounded from people.search_key
                    where kind = 'SOUND' and key = any(:sounds) group by person_id having 2 * count(*) > :sounded
                ) each group by person_id
            )
            """;

    private static final String FOUND = """
            from people.person p
            left join hits h on h.person_id = p.id
            where p.merged_into is null and p.statements > 0
              and (:everybody or h.person_id is not null)
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

    List<UUID> find(PeopleQuery query, Found found, int limit, int offset) {
        return asked(
                        HITS + "select p.id " + FOUND
                                + "order by coalesce(h.score, 0) desc, p.sort_name, p.id limit :limit offset :offset",
                        query,
                        found)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    int count(PeopleQuery query, Found found) {
        return asked(HITS + "select count(*) " + FOUND, query, found)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, PeopleQuery query, Found found) {
        String words = Sought.read(query.words()).born() == null
                ? query.words()
                : Sought.read(query.words()).name();
        List<String> sounds = SearchWords.sounds(words);
        String number = SearchWords.number(words);
        boolean isNumber = number.chars().anyMatch(Character::isDigit);
        return jdbc.sql(sql)
                .param("number", isNumber ? number : "")
                .param("phone", isNumber ? SearchWords.phone(words) : "")
                .param(
                        "found",
                        found.people().keySet().stream().map(PersonId::value).toArray(UUID[]::new))
                .param("bits", found.people().values().toArray(Double[]::new))
                .param("shortest", SHORTEST_PART_OF_A_NUMBER)
                .param("name", isNumber ? "" : SearchWords.plain(words))
                .param("similar", SIMILAR_ENOUGH)
                .param("sounds", sounds.toArray(String[]::new))
                .param("sounded", Math.max(1, sounds.size()))
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
                .param("doubted", query.onlyInDoubt());
    }
}
