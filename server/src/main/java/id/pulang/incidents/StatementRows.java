package id.pulang.incidents;

import id.pulang.access.PostCode;
import id.pulang.access.Sealed;
import id.pulang.access.Subject;
import id.pulang.access.vault.Ring;
import id.pulang.access.vault.SealedColumn;
import id.pulang.access.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL that reads statements; what they say comes out sealed. */
@Repository
class StatementRows {

    private static final String STATEMENT = """
            select s.id, s.incident_id, s.roster_id, r.list_mark, r.list_name, r.kind, s.row_number, s.number, s.edition, s.post,
                   s.facts
            from incidents.statement s join incidents.roster r on r.id = s.roster_id
            """;

    private static final String NUMBERED = """
            select s.mark, s.id
            from incidents.statement s join incidents.roster r on r.id = s.roster_id
            where s.incident_id = :incident and s.mark = any(:marks)
            order by r.accepted_at, s.row_number
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Vault vault;
    private final SealedColumn lists;
    private final SealedColumn numbers;
    private final SealedColumn facts;

    StatementRows(JdbcClient jdbc, JsonMapper json, Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        this.vault = vault;
        lists = vault.column(Ring.FILES, "incidents.roster.list_name");
        numbers = vault.column(Ring.IDENTITY, "incidents.statement.number");
        facts = vault.column(Ring.IDENTITY, "incidents.statement.facts");
    }

    List<Statement> in(IncidentId incident) {
        return ordered(jdbc.sql(STATEMENT + "where s.incident_id = :incident").param("incident", incident.value()));
    }

    List<Statement> of(Collection<StatementId> ids) {
        return ordered(jdbc.sql(STATEMENT + "where s.id = any(:ids)")
                .param("ids", ids.stream().map(StatementId::value).toArray(UUID[]::new)));
    }

    private List<Statement> ordered(JdbcClient.StatementSpec asked) {
        var names = new HashMap<UUID, String>();
        return asked.query((row, _) -> statement(row, names)).list().stream()
                .sorted(Comparator.comparing(Statement::listName)
                        .thenComparing(each -> each.roster().value().toString())
                        .thenComparing(Statement::row))
                .toList();
    }

    long count(IncidentId incident) {
        return jdbc.sql("select count(*) from incidents.statement where incident_id = :incident")
                .param("incident", incident.value())
                .query(Long.class)
                .single();
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

    private Statement statement(ResultSet row, Map<UUID, String> names) throws SQLException {
        var id = row.getObject("id", UUID.class);
        String edition = id + "/" + row.getInt("edition");
        byte[] sealed = row.getBytes("facts");
        UUID roster = row.getObject("roster_id", UUID.class);
        if (!names.containsKey(roster)) {
            names.put(roster, listName(row));
        }
        return new Statement(
                new StatementId(id),
                new IncidentId(row.getObject("incident_id", UUID.class)),
                new RosterId(roster),
                names.getOrDefault(roster, ""),
                ListKind.valueOf(row.getString("kind")),
                row.getInt("row_number"),
                json.readValue(numbers.open(id, edition, row.getBytes("number")), String.class),
                new PostCode(row.getString("post")),
                Sealed.of(
                        new Subject("statement", id),
                        () -> json.readValue(facts.open(id, edition, sealed), StatedFacts.class)));
    }

    private String listName(ResultSet row) throws SQLException {
        return lists.open(
                row.getObject("incident_id", UUID.class),
                HexFormat.of().formatHex(row.getBytes("list_mark")),
                row.getBytes("list_name"));
    }
}
