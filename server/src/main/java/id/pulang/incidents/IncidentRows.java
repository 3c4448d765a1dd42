package id.pulang.incidents;

import id.pulang.identity.IdSource;
import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentSummary.Known;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of incidents and of what is known about them. */
@Repository
class IncidentRows {

    private static final String SUMMARY = """
            select i.id, i.post, i.title, i.place_spoken, i.place_code, i.place_name, i.happened_at, i.hazard, i.opened_at
            from incidents.incident i
            """;

    private static final String COUNTS = """
            select i.id,
                   (select count(*) from incidents.roster r where r.incident_id = i.id and r.withdrawn_at is null) as lists,
                   (select count(*) from incidents.statement s join incidents.roster r on r.id = s.roster_id
                    where s.incident_id = i.id and r.withdrawn_at is null) as statements
            from incidents.incident i
            """;

    private static final String INSERT_KNOWN = """
            insert into incidents.known (id, incident_id, post, as_of, source, words, recorded_at, recorded_by)
            values (:id, :incident, :post, :asOf, :source, :words, :recorded, :by)
            """;

    private static final String KNOWN = """
            select k.id, k.incident_id, k.as_of, k.source, k.words, k.recorded_at, coalesce(a.name, '') as name
            from incidents.known k left join access.account a on a.id = k.recorded_by
            where k.incident_id = :incident
            order by k.as_of desc, k.recorded_at desc
            """;

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final SealedColumn sources;
    private final SealedColumn words;

    IncidentRows(JdbcClient jdbc, IdSource ids, Vault vault) {
        this.jdbc = jdbc;
        this.ids = ids;
        sources = vault.column(KeyPurpose.NARRATIVE, "incidents.known.source");
        words = vault.column(KeyPurpose.NARRATIVE, "incidents.known.words");
    }

    IncidentId nextId() {
        return new IncidentId(ids.next());
    }

    void insert(IncidentSummary incident, UUID by) {
        jdbc.sql("""
                insert into incidents.incident
                    (id, post, title, place_spoken, place_code, place_name, happened_at, hazard, opened_at, opened_by)
                values (:id, :post, :title, :spoken, :code, :name, :happened, :hazard, :opened, :by)
                """)
                .param("id", incident.id().value())
                .param("post", incident.post().value())
                .param("title", incident.title())
                .param("spoken", incident.placeSpoken())
                .param("code", incident.placeCode())
                .param("name", incident.placeName())
                .param("happened", at(incident.happenedAt()))
                .param("hazard", incident.hazard().name())
                .param("opened", at(incident.openedAt()))
                .param("by", by)
                .update();
    }

    void insert(IncidentSummary incident, Known known, UUID by) {
        UUID id = ids.next();
        UUID subject = incident.id().value();
        jdbc.sql(INSERT_KNOWN)
                .param("id", id)
                .param("incident", subject)
                .param("post", incident.post().value())
                .param("asOf", at(known.asOf()))
                .param("source", sources.close(subject, id, known.source()))
                .param("words", words.close(subject, id, known.text()))
                .param("recorded", at(known.recordedAt()))
                .param("by", by)
                .update();
    }

    Optional<IncidentSummary> find(IncidentId id) {
        return jdbc.sql(SUMMARY + "where i.id = :id")
                .param("id", id.value())
                .query((row, _) -> summary(row))
                .optional();
    }

    Optional<IncidentSummary.Reference> reference(IncidentId id) {
        return jdbc.sql("select post, title, place_code from incidents.incident where id = :id")
                .param("id", id.value())
                .query((row, _) -> new IncidentSummary.Reference(
                        id, new PostCode(row.getString("post")), row.getString("title"), row.getString("place_code")))
                .optional();
    }

    List<IncidentSummary> all() {
        return jdbc.sql(SUMMARY + "order by i.happened_at desc, i.opened_at desc")
                .query((row, _) -> summary(row))
                .list();
    }

    Map<IncidentId, IncidentSummary.Counts> counts() {
        Map<IncidentId, IncidentSummary.Counts> counts = new HashMap<>();
        jdbc.sql(COUNTS).query(row -> {
            counts.put(
                    new IncidentId(row.getObject("id", UUID.class)),
                    new IncidentSummary.Counts(row.getLong("lists"), row.getLong("statements")));
        });
        return counts;
    }

    List<IncidentSummary> notClosed() {
        return jdbc.sql(SUMMARY + """
                where not exists (select from incidents.closure c where c.incident_id = i.id and c.reopened_at is null)
                order by i.happened_at desc, i.opened_at desc
                """).query((row, _) -> summary(row)).list();
    }

    List<Known> known(IncidentId incident) {
        return jdbc.sql(KNOWN)
                .param("incident", incident.value())
                .query((row, _) -> known(row))
                .list();
    }

    private Known known(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID incident = row.getObject("incident_id", UUID.class);
        return new Known(
                moment(row, "as_of"),
                sources.open(incident, id, row.getBytes("source")),
                words.open(incident, id, row.getBytes("words")),
                moment(row, "recorded_at"),
                row.getString("name"));
    }

    private static IncidentSummary summary(ResultSet row) throws SQLException {
        return new IncidentSummary(
                new IncidentId(row.getObject("id", UUID.class)),
                new PostCode(row.getString("post")),
                row.getString("title"),
                new IncidentSummary.Site(
                        row.getString("place_spoken"), row.getString("place_code"), row.getString("place_name")),
                new IncidentSummary.Happening(moment(row, "happened_at"), Hazard.valueOf(row.getString("hazard"))),
                moment(row, "opened_at"),
                List.of());
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
