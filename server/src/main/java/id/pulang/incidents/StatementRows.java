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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL that reads statements; what they say comes out sealed. */
@Repository
class StatementRows {

    private static final String STATEMENT = """
            select s.id, s.incident_id, s.roster_id, r.list_name, r.kind, s.row_number, s.number, s.edition, s.post,
                   s.facts
            from incidents.statement s join incidents.roster r on r.id = s.roster_id
            """;

    private static final String NUMBERED = """
            select r.list_name, s.number, s.id
            from incidents.statement s join incidents.roster r on r.id = s.roster_id
            where s.incident_id = :incident
              and (r.list_name, s.number) in (select * from unnest(cast(:lists as text[]), cast(:numbers as text[])))
            order by r.accepted_at, s.row_number
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final SealedColumn facts;

    StatementRows(JdbcClient jdbc, JsonMapper json, Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        facts = vault.column(Ring.IDENTITY, "incidents.statement.facts");
    }

    List<Statement> in(IncidentId incident) {
        return jdbc.sql(STATEMENT + "where s.incident_id = :incident order by r.list_name, r.id, s.row_number")
                .param("incident", incident.value())
                .query((row, _) -> statement(row))
                .list();
    }

    List<Statement> of(Collection<StatementId> ids) {
        return jdbc.sql(STATEMENT + "where s.id = any(:ids) order by r.list_name, r.id, s.row_number")
                .param("ids", ids.stream().map(StatementId::value).toArray(UUID[]::new))
                .query((row, _) -> statement(row))
                .list();
    }

    long count(IncidentId incident) {
        return jdbc.sql("select count(*) from incidents.statement where incident_id = :incident")
                .param("incident", incident.value())
                .query(Long.class)
                .single();
    }

    Map<ListNumber, StatementId> numbered(IncidentId incident, Collection<ListNumber> wanted) {
        var found = new LinkedHashMap<ListNumber, StatementId>();
        jdbc.sql(NUMBERED)
                .param("incident", incident.value())
                .param("lists", wanted.stream().map(ListNumber::list).toArray(String[]::new))
                .param("numbers", wanted.stream().map(ListNumber::number).toArray(String[]::new))
                .query(row -> {
                    found.putIfAbsent(
                            new ListNumber(row.getString("list_name"), row.getString("number")),
                            new StatementId(row.getObject("id", UUID.class)));
                });
        return found;
    }

    private Statement statement(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        String edition = id + "/" + row.getInt("edition");
        byte[] sealed = row.getBytes("facts");
        return new Statement(
                new StatementId(id),
                new IncidentId(row.getObject("incident_id", UUID.class)),
                new RosterId(row.getObject("roster_id", UUID.class)),
                row.getString("list_name"),
                ListKind.valueOf(row.getString("kind")),
                row.getInt("row_number"),
                row.getString("number"),
                new PostCode(row.getString("post")),
                Sealed.of(
                        new Subject("statement", id),
                        () -> json.readValue(facts.open(id, edition, sealed), StatedFacts.class)));
    }
}
