package id.pulang.people.review;

import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.StatementId;
import id.pulang.people.PersonId;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of proposals to split a person. */
@Repository
class SplitRows {

    private final JdbcClient jdbc;
    private final SealedColumn reasons;

    SplitRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        reasons = vault.column(KeyPurpose.IDENTITY, "people.split.reason");
    }

    void insert(SplitProposal proposal) {
        jdbc.sql("""
                insert into people.split (id, person_id, incident_id, post, statements, reason, proposed_by, proposed_at)
                values (:id, :person, :incident, :post, :statements, :reason, :by, :at)
                """)
                .param("id", proposal.id().value())
                .param("person", proposal.person().value())
                .param("incident", proposal.incident().value())
                .param("post", proposal.post())
                .param(
                        "statements",
                        proposal.statements().stream().map(StatementId::value).toArray(UUID[]::new))
                .param(
                        "reason",
                        reasons.close(proposal.person().value(), proposal.id().value(), proposal.reason()))
                .param("by", proposal.by().value())
                .param("at", proposal.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Reads a proposal that nobody has decided. */
    Optional<SplitProposal> find(SplitId id) {
        return jdbc.sql("select * from people.split where id = :id and decided_at is null")
                .param("id", id.value())
                .query((row, _) -> proposal(row))
                .optional();
    }

    /** Reads a proposal that nobody has decided and holds it until the transaction ends. */
    Optional<SplitProposal> hold(SplitId id) {
        return jdbc.sql("select * from people.split where id = :id and decided_at is null for update")
                .param("id", id.value())
                .query((row, _) -> proposal(row))
                .optional();
    }

    Optional<SplitProposal> open(PersonId person) {
        return jdbc.sql("select * from people.split where person_id = :person and decided_at is null")
                .param("person", person.value())
                .query((row, _) -> proposal(row))
                .optional();
    }

    List<SplitProposal> open() {
        return jdbc.sql("select * from people.split where decided_at is null order by proposed_at")
                .query((row, _) -> proposal(row))
                .list();
    }

    int waitingFor(UserId officer) {
        return jdbc.sql("select count(*) from people.split where decided_at is null and proposed_by <> :officer")
                .param("officer", officer.value())
                .query(Integer.class)
                .single();
    }

    void decide(SplitId id, String decision, UserId by, Instant at) {
        jdbc.sql("""
                update people.split set decision = :decision, decided_by = :by, decided_at = :at
                where id = :id and decided_at is null
                """)
                .param("decision", decision)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    private SplitProposal proposal(ResultSet row) throws SQLException {
        return new SplitProposal(
                new SplitId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new IncidentId(row.getObject("incident_id", UUID.class)),
                row.getString("post"),
                Arrays.stream((UUID[]) row.getArray("statements").getArray())
                        .map(StatementId::new)
                        .toList(),
                reasons.open(
                        row.getObject("person_id", UUID.class),
                        row.getObject("id", UUID.class),
                        row.getBytes("reason")),
                new UserId(row.getObject("proposed_by", UUID.class)),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }
}
