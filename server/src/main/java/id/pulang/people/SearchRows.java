package id.pulang.people;

import id.pulang.incidents.IncidentId;
import id.pulang.people.PeopleQuery.Presence;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL that finds people by what somebody remembers of a name or a number. */
@Repository
class SearchRows {

    private static final double SIMILAR_ENOUGH = 0.45;
    private static final int SHORTEST_PART_OF_A_NUMBER = 4;

    private static final String HITS = """
            with hits as (
                select person_id, max(score) as score from (
                    select person_id, 3.0::float8 as score from people.search_key
                    where kind = 'NUMBER' and key in (:number, :phone)
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
              and (not :doubted or exists (
                    select 1 from people.membership m join people.question q on q.closed_at is null
                        and (q.left_id = m.statement_id or q.right_id = m.statement_id)
                    where m.person_id = p.id)
                  or exists (select 1 from people.split s where s.person_id = p.id and s.decided_at is null))
            """;

    private final JdbcClient jdbc;

    SearchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> find(PeopleQuery query, int limit, int offset) {
        return asked(
                        HITS + "select p.id " + FOUND
                                + "order by coalesce(h.score, 0) desc, p.sort_name, p.id limit :limit offset :offset",
                        query)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    int count(PeopleQuery query) {
        return asked(HITS + "select count(*) " + FOUND, query)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, PeopleQuery query) {
        List<String> sounds = SearchWords.sounds(query.words());
        String number = SearchWords.number(query.words());
        boolean isNumber = number.chars().anyMatch(Character::isDigit);
        return jdbc.sql(sql)
                .param("number", isNumber ? number : "")
                .param("phone", isNumber ? SearchWords.phone(query.words()) : "")
                .param("shortest", SHORTEST_PART_OF_A_NUMBER)
                .param("name", isNumber ? "" : SearchWords.plain(query.words()))
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
