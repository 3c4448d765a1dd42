package id.pulang.people.matching;

import id.pulang.incidents.IncidentId;
import id.pulang.incidents.StatementId;
import id.pulang.linkage.model.RecordPair;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL by which the matcher opens questions, ranks them anew and lets them lapse. */
@Repository
class DoubtRows {

    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final SealedColumn explanations;

    DoubtRows(JdbcClient jdbc, JdbcTemplate batches, Vault vault) {
        this.jdbc = jdbc;
        this.batches = batches;
        explanations = vault.column(KeyPurpose.IDENTITY, "people.question.explanation");
    }

    /** A pair that is to be asked about, its place in the queue and what speaks for and against. */
    record Asked(
            UUID id,
            IncidentId incident,
            String post,
            RecordPair pair,
            int place,
            double bits,
            double probability,
            String explanation) {

        private UUID left() {
            return UUID.fromString(pair.left());
        }

        private UUID right() {
            return UUID.fromString(pair.right());
        }
    }

    Map<RecordPair, UUID> open(IncidentId incident) {
        var open = new HashMap<RecordPair, UUID>();
        jdbc.sql(
                        "select id, left_id, right_id from people.question where incident_id = :incident and closed_at is null")
                .param("incident", incident.value())
                .query(row -> {
                    open.put(
                            new RecordPair(row.getString("left_id"), row.getString("right_id")),
                            row.getObject("id", UUID.class));
                });
        return open;
    }

    void insert(List<Asked> questions, Instant at) {
        batches.batchUpdate("""
                insert into people.question
                    (id, incident_id, post, left_id, right_id, place, bits, probability, explanation, opened_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, questions, BATCH, (row, question) -> {
            row.setObject(1, question.id());
            row.setObject(2, question.incident().value());
            row.setString(3, question.post());
            row.setObject(4, question.left());
            row.setObject(5, question.right());
            row.setInt(6, question.place());
            row.setDouble(7, question.bits());
            row.setDouble(8, question.probability());
            row.setBytes(9, sealed(question));
            row.setObject(10, at.atOffset(ZoneOffset.UTC));
        });
    }

    void rank(List<Asked> questions) {
        jdbc.sql("""
                update people.question q
                set place = n.place, bits = n.bits, probability = n.probability, explanation = n.explanation
                from unnest(cast(:ids as uuid[]), cast(:places as int[]), cast(:bits as double precision[]),
                            cast(:probabilities as double precision[]), cast(:explanations as bytea[]))
                    as n (id, place, bits, probability, explanation)
                where q.id = n.id
                """)
                .param("ids", questions.stream().map(Asked::id).toArray(UUID[]::new))
                .param("places", questions.stream().map(Asked::place).toArray(Integer[]::new))
                .param("bits", questions.stream().map(Asked::bits).toArray(Double[]::new))
                .param(
                        "probabilities",
                        questions.stream().map(Asked::probability).toArray(Double[]::new))
                .param("explanations", questions.stream().map(this::sealed).toArray(byte[][]::new))
                .update();
    }

    private byte[] sealed(Asked question) {
        return explanations.closeAboutBoth(question.left(), question.right(), question.id(), question.explanation());
    }

    /** Closes what is asked about statements of a withdrawn list, at whatever post. */
    void lapseFormer(Collection<StatementId> statements, Instant at) {
        jdbc.sql("select people.lapse_former(:statements, :at)")
                .param("statements", statements.stream().map(StatementId::value).toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {});
    }

    void lapse(Collection<UUID> questions, Instant at) {
        jdbc.sql("update people.question set closed_at = :at, outcome = 'LAPSED' where id = any(:ids)")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("ids", questions.toArray(UUID[]::new))
                .update();
    }
}
