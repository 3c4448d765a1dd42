package id.pulang.incidents;

import id.pulang.identity.PostCode;
import id.pulang.identity.Subject;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.Sealed;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The SQL that reads statements; what they say comes out sealed. */
@Repository
class StatementRows {

    private static final String STATEMENT = """
            select s.id, s.incident_id, s.roster_id, r.list_mark, r.list_name, r.kind, s.row_number, s.number, s.edition, s.post,
                   s.facts
            from incidents.statement s join incidents.roster r on r.id = s.roster_id
            """;

    private static final String WITH_KEPT = STATEMENT.replace("s.facts", "s.facts, s.kept");

    private static final String NUMBERED = """
            select s.mark, s.id
            from incidents.statement s join incidents.roster r on r.id = s.roster_id
            where s.incident_id = :incident and s.mark = any(:marks) and r.withdrawn_at is null
            order by r.accepted_at, s.row_number
            """;

    private static final int ROWS_AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Vault vault;
    private final SealedColumn lists;
    private final SealedColumn numbers;
    private final SealedColumn facts;
    private final SealedColumn kept;

    StatementRows(JdbcClient jdbc, JsonMapper json, Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        this.vault = vault;
        lists = vault.column(KeyPurpose.FILES, "incidents.roster.list_name");
        numbers = vault.column(KeyPurpose.IDENTITY, "incidents.statement.number");
        facts = vault.column(KeyPurpose.IDENTITY, "incidents.statement.facts");
        kept = vault.column(KeyPurpose.IDENTITY, "incidents.statement.kept");
    }

    /**
     * Reads row by row what is compared; what older rows keep beside it is dropped before the next is read. Throws
     * {@link TooMuchToCompare} as soon as it is more than the memory holds.
     */
    List<Statement> in(IncidentId incident) {
        if (count(incident) > TooMuchToCompare.MOST_STATEMENTS) {
            throw new TooMuchToCompare(incident);
        }
        var names = new HashMap<UUID, String>();
        var letters = new AtomicInteger();
        try (Stream<Statement> read = jdbc
                .sql(STATEMENT + "where s.incident_id = :incident and r.withdrawn_at is null")
                .withFetchSize(ROWS_AT_ONCE)
                .param("incident", incident.value())
                .query((row, _) -> statement(row, names, compared(row, incident, letters)))
                .stream()) {
            return ordered(read);
        }
    }

    List<Statement> of(Collection<StatementId> ids) {
        var names = new HashMap<UUID, String>();
        return ordered(jdbc
                .sql(WITH_KEPT + "where s.id = any(:ids)")
                .param("ids", ids.stream().map(StatementId::value).toArray(UUID[]::new))
                .query((row, _) -> statement(row, names, whole(row)))
                .list()
                .stream());
    }

    private static List<Statement> ordered(Stream<Statement> read) {
        return read.sorted(Comparator.comparing(Statement::listName)
                        .thenComparing(each -> each.roster().value().toString())
                        .thenComparing(Statement::row))
                .toList();
    }

    Map<StatementId, Integer> editions(Collection<StatementId> ids) {
        var editions = new HashMap<StatementId, Integer>();
        jdbc.sql("select id, edition from incidents.statement where id = any(:ids)")
                .param("ids", ids.stream().map(StatementId::value).toArray(UUID[]::new))
                .query(row -> {
                    editions.put(new StatementId(row.getObject("id", UUID.class)), row.getInt("edition"));
                });
        return editions;
    }

    /** Lists in which edition and where the statements of an incident stand, in the order of their ids. */
    List<StatementVersion> versions(IncidentId incident) {
        return jdbc.sql("""
                select s.id, s.edition, s.roster_id
                from incidents.statement s join incidents.roster r on r.id = s.roster_id
                where s.incident_id = :incident and r.withdrawn_at is null order by s.id
                """)
                .param("incident", incident.value())
                .query((row, _) -> new StatementVersion(
                        new StatementId(row.getObject("id", UUID.class)),
                        row.getInt("edition"),
                        new RosterId(row.getObject("roster_id", UUID.class))))
                .list();
    }

    long count(IncidentId incident) {
        return jdbc.sql("""
                select count(*) from incidents.statement s join incidents.roster r on r.id = s.roster_id
                where s.incident_id = :incident and r.withdrawn_at is null
                """)
                .param("incident", incident.value())
                .query(Long.class)
                .single();
    }

    /** Counts at each of some moments the rows that had come, of lists that were not withdrawn then. */
    Map<Instant, Long> counts(IncidentId incident, List<Instant> moments) {
        var counts = new TreeMap<Instant, Long>();
        moments.forEach(each -> counts.put(each, 0L));
        jdbc.sql("""
                select m.n, count(*) as count
                from unnest(cast(cast(:moments as text[]) as timestamptz[])) with ordinality as m (moment, n) join (
                    select coalesce((select min(v.written_at) from incidents.statement_version v
                            where v.statement_id = s.id), s.written_at) as since, r.withdrawn_at as until
                    from incidents.statement s join incidents.roster r on r.id = s.roster_id
                    where s.incident_id = :incident) as told
                on told.since <= m.moment and (told.until is null or told.until > m.moment) group by m.n
                """)
                .param("moments", moments.stream().map(Instant::toString).toArray(String[]::new))
                .param("incident", incident.value())
                .query(row -> {
                    counts.put(moments.get(row.getInt("n") - 1), row.getLong("count"));
                });
        return counts;
    }

    Map<ListNumber, StatementId> numbered(IncidentId incident, Collection<ListNumber> wanted) {
        var marks = new LinkedHashMap<ListNumber, byte[]>();
        wanted.forEach(each -> marks.put(each, each.mark(vault, incident)));
        var found = new HashMap<String, StatementId>();
        jdbc.sql(NUMBERED)
                .param("incident", incident.value())
                .param("marks", marks.values().toArray(byte[][]::new))
                .query(row -> {
                    found.putIfAbsent(
                            HexFormat.of().formatHex(row.getBytes("mark")),
                            new StatementId(row.getObject("id", UUID.class)));
                });
        var numbered = new LinkedHashMap<ListNumber, StatementId>();
        marks.forEach((each, mark) ->
                Optional.ofNullable(found.get(HexFormat.of().formatHex(mark))).ifPresent(id -> numbered.put(each, id)));
        return numbered;
    }

    private Supplier<StatedFacts> compared(ResultSet row, IncidentId incident, AtomicInteger letters)
            throws SQLException {
        StatedFacts read = read(row, row.getBytes("facts")).get().withoutKept();
        if (letters.addAndGet(read.letters()) > TooMuchToCompare.MOST_LETTERS) {
            throw new TooMuchToCompare(incident);
        }
        return () -> read;
    }

    private Supplier<StatedFacts> whole(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        String edition = edition(row);
        Supplier<StatedFacts> facts = read(row, row.getBytes("facts"));
        byte[] more = row.getBytes("kept");
        return more == null ? facts : () -> facts.get().with(columns(kept.open(id, edition, more)));
    }

    private Supplier<StatedFacts> read(ResultSet row, byte[] sealed) throws SQLException {
        var id = row.getObject("id", UUID.class);
        String edition = edition(row);
        return () -> json.readValue(facts.open(id, edition, sealed), StatedFacts.class);
    }

    private Map<String, String> columns(String text) {
        return json.readValue(text, new TypeReference<Map<String, String>>() {});
    }

    private static String edition(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class) + "/" + row.getInt("edition");
    }

    private Statement statement(ResultSet row, Map<UUID, String> names, Supplier<StatedFacts> told)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        String edition = edition(row);
        UUID roster = row.getObject("roster_id", UUID.class);
        if (!names.containsKey(roster)) {
            names.put(roster, listName(row));
        }
        return new Statement(
                new StatementId(id),
                new IncidentId(row.getObject("incident_id", UUID.class)),
                new Statement.Place(
                        new RosterId(roster),
                        names.getOrDefault(roster, ""),
                        ListKind.valueOf(row.getString("kind")),
                        row.getInt("row_number"),
                        json.readValue(numbers.open(id, edition, row.getBytes("number")), String.class)),
                new PostCode(row.getString("post")),
                Sealed.of(new Subject("statement", id), told));
    }

    private String listName(ResultSet row) throws SQLException {
        return lists.open(
                row.getObject("incident_id", UUID.class),
                HexFormat.of().formatHex(row.getBytes("list_mark")),
                row.getBytes("list_name"));
    }
}
