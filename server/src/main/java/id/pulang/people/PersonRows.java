package id.pulang.people;

import id.pulang.identity.PostCode;
import id.pulang.identity.Subject;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.SearchWords;
import id.pulang.incidents.StatementId;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.Sealed;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL that reads people; what is known about them comes out sealed. */
@Repository
class PersonRows {

    private static final String OF_INCIDENT = """
            with chosen as (
                select * from people.person where incident_id = :incident and merged_into is null and statements > 0
            )
            select p.*, coalesce(d.doubts, 0) as open_doubts
            from chosen p left join people.open_doubts(array(select id from chosen)) d on d.person = p.id order by p.id
            """;

    private static final String BY_IDS = """
            select p.id, p.incident_id, p.post, p.present, p.statements, p.card, coalesce(d.doubts, 0) as open_doubts
            from people.person p left join people.open_doubts(:ids) d on d.person = p.id
            where p.id = any(:ids) order by array_position(:ids, p.id)
            """;

    private static final String OPEN_DOUBTS = """
            select p.id, coalesce(d.doubts, 0) as open_doubts
            from people.person p left join people.open_doubts(array(
                select q.survivor from people.person q where q.id = any(:ids))) d
            on d.person = p.survivor
            where p.id = any(:ids)
            """;

    private static final String CARDS = "select id, merged_into, card from people.person where id = any(:ids)";

    private static final String ON_LIST = """
            with here as (
                select m.person_id, count(*)::int as here from people.membership m
                where m.statement_id = any(:ids) group by m.person_id
            ), seen as (
                select m.person_id, count(*)::int as seen from people.membership m
                where m.person_id in (select person_id from here) group by m.person_id
            )
            select h.person_id, h.here, s.seen, a.statements as all_posts
            from here h join seen s on s.person_id = h.person_id
            join people.statements_of(array(select person_id from here)) a on a.person_id = h.person_id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final SealedColumn cards;

    PersonRows(JdbcClient jdbc, JsonMapper json, Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        cards = vault.column(KeyPurpose.IDENTITY, "people.person.card");
    }

    /** Somebody, and the name by which they stand in a list. */
    private record Named(String name, PersonSummary person) {}

    List<PersonSummary> in(IncidentId incident) {
        return jdbc
                .sql(OF_INCIDENT)
                .param("incident", incident.value())
                .query((row, _) -> {
                    PersonCard card = card(row);
                    return new Named(SearchWords.plain(card.name()), summary(row, () -> card));
                })
                .list()
                .stream()
                .sorted(Comparator.comparing(Named::name))
                .map(Named::person)
                .toList();
    }

    /** Finds people by their ids in this order. */
    List<PersonSummary> byIds(List<UUID> ids) {
        return jdbc.sql(BY_IDS)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> summary(row, cardOf(row)))
                .list();
    }

    /** Finds who has gone into these people and lives on in them: who they were, and who they are now. */
    Map<PersonId, PersonId> gone(Collection<PersonId> into) {
        var gone = new HashMap<PersonId, PersonId>();
        jdbc.sql("select id, merged_into from people.person where merged_into = any(:ids)")
                .param("ids", uuids(into))
                .query(row -> {
                    gone.put(
                            new PersonId(row.getObject("id", UUID.class)),
                            new PersonId(row.getObject("merged_into", UUID.class)));
                });
        return gone;
    }

    /** Finds who a person is today: themselves, or in whom they live on. */
    Map<PersonId, PersonId> today(Collection<PersonId> people) {
        var today = new HashMap<PersonId, PersonId>();
        jdbc.sql("select id, survivor as now from people.person where id = any(:ids)")
                .param("ids", uuids(people))
                .query(row -> {
                    today.put(
                            new PersonId(row.getObject("id", UUID.class)),
                            new PersonId(row.getObject("now", UUID.class)));
                });
        return today;
    }

    Map<StatementId, PersonId> of(Collection<StatementId> statements) {
        var people = new HashMap<StatementId, PersonId>();
        jdbc.sql("select statement_id, person_id from people.membership where statement_id = any(:ids)")
                .param("ids", statements.stream().map(StatementId::value).toArray(UUID[]::new))
                .query(row -> {
                    people.put(
                            new StatementId(row.getObject("statement_id", UUID.class)),
                            new PersonId(row.getObject("person_id", UUID.class)));
                });
        return people;
    }

    /** Counts for each person the statements among the given ones, all that are seen here, and all there are. */
    PeopleOnList on(Collection<StatementId> statements) {
        var onlyHere = new HashSet<PersonId>();
        var elsewhere = new HashSet<PersonId>();
        var beyond = new HashSet<PersonId>();
        jdbc.sql(ON_LIST)
                .param("ids", statements.stream().map(StatementId::value).toArray(UUID[]::new))
                .query(row -> {
                    var person = new PersonId(row.getObject("person_id", UUID.class));
                    (row.getInt("seen") > row.getInt("here") ? elsewhere : onlyHere).add(person);
                    if (row.getInt("all_posts") > row.getInt("seen")) {
                        beyond.add(person);
                    }
                });
        return new PeopleOnList(onlyHere, elsewhere, beyond);
    }

    Set<PersonId> hold(Collection<PersonId> people) {
        return jdbc.sql("select id from people.person where id = any(:ids) and statements > 0 for share")
                .param("ids", uuids(people))
                .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
                .set();
    }

    List<StatementId> statements(PersonId person) {
        return jdbc.sql("select statement_id from people.membership where person_id = :person order by statement_id")
                .param("person", person.value())
                .query((row, _) -> new StatementId(row.getObject("statement_id", UUID.class)))
                .list();
    }

    Map<PersonId, Integer> openDoubts(Collection<PersonId> people) {
        var doubts = new HashMap<PersonId, Integer>();
        jdbc.sql(OPEN_DOUBTS).param("ids", uuids(people)).query(row -> {
            doubts.put(new PersonId(row.getObject("id", UUID.class)), row.getInt("open_doubts"));
        });
        return doubts;
    }

    /** The sealed card of somebody, and in whom they live on. */
    private record SealedCard(UUID person, @Nullable UUID mergedInto, byte[] card) {}

    /** Reads the keys of people together, so that their cards can be opened one by one. */
    void fetchKeys(Collection<PersonId> people) {
        cards.fetch(people.stream().map(PersonId::value).toList());
    }

    /** Opens the cards of people, of merged ones that of the person in whom they live on. */
    Map<PersonId, PersonCard> cards(Collection<PersonId> people) {
        Map<PersonId, SealedCard> today = sealedCards(people);
        cards.fetch(today.values().stream().map(SealedCard::person).toList());
        var found = new LinkedHashMap<PersonId, PersonCard>();
        today.forEach((asked, card) ->
                found.put(asked, json.readValue(cards.open(card.person(), card.card()), PersonCard.class)));
        return found;
    }

    private Map<PersonId, SealedCard> sealedCards(Collection<PersonId> people) {
        Map<UUID, SealedCard> asked = sealed(uuids(people));
        UUID[] elsewhere = asked.values().stream()
                .flatMap(card -> Stream.ofNullable(card.mergedInto()))
                .toArray(UUID[]::new);
        Map<UUID, SealedCard> livesOn = elsewhere.length == 0 ? Map.of() : sealed(elsewhere);
        var today = new LinkedHashMap<PersonId, SealedCard>();
        for (PersonId person : people) {
            Optional.ofNullable(asked.get(person.value()))
                    .map(card -> card.mergedInto() == null ? card : livesOn.get(card.mergedInto()))
                    .ifPresent(card -> today.put(person, card));
        }
        return today;
    }

    private Map<UUID, SealedCard> sealed(UUID[] people) {
        return jdbc
                .sql(CARDS)
                .param("ids", people)
                .query((row, _) -> new SealedCard(
                        row.getObject("id", UUID.class),
                        row.getObject("merged_into", UUID.class),
                        row.getBytes("card")))
                .list()
                .stream()
                .collect(Collectors.toMap(SealedCard::person, Function.identity()));
    }

    private static PersonSummary summary(ResultSet row, Supplier<PersonCard> card) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new PersonSummary(
                new PersonId(id),
                new IncidentId(row.getObject("incident_id", UUID.class)),
                new PostCode(row.getString("post")),
                row.getBoolean("present"),
                row.getInt("statements"),
                row.getInt("open_doubts"),
                Sealed.of(new Subject("person", id), card));
    }

    private PersonCard card(ResultSet row) throws SQLException {
        return cardOf(row).get();
    }

    private Supplier<PersonCard> cardOf(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        byte[] sealed = row.getBytes("card");
        return () -> json.readValue(cards.open(id, sealed), PersonCard.class);
    }

    private static UUID[] uuids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
