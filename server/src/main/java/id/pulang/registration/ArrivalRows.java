package id.pulang.registration;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.following.FollowsItsCase;
import id.pulang.identity.IdSource;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.Sealed;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code registration.arrival}, to which rows are only added; the latest one of a case is shown. */
@Repository
class ArrivalRows implements FollowsItsCase {

    private static final String INSERT = """
            insert into registration.arrival
                (id, case_id, recorded_for, post, triage, seen, registered_at, registered_by)
            values (:id, :case, :case, :post, :triage, :seen, :at, :by)
            """;

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final JsonMapper json;
    private final SealedColumn seen;

    ArrivalRows(JdbcClient jdbc, IdSource ids, JsonMapper json, Vault vault) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.json = json;
        seen = vault.column(KeyPurpose.HEALTH, "registration.arrival.seen");
    }

    void insert(CaseSummary about, Arrival arrival, UserId by) {
        UUID id = ids.next();
        jdbc.sql(INSERT)
                .param("id", id)
                .param("case", about.id().value())
                .param("post", about.post().value())
                .param("triage", arrival.triage().rank())
                .param("seen", seen.close(about.id().value(), id, json.writeValueAsString(arrival)))
                .param("at", arrival.at().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    /** An arrival that is not opened yet. */
    record Kept(TriageCategory triage, OffsetDateTime at, Sealed<Arrival> seen) {}

    Optional<Kept> latest(CaseId about) {
        return jdbc.sql("""
                select id, recorded_for, triage, seen, registered_at from registration.arrival
                where case_id = :case order by registered_at desc, id desc limit 1
                """)
                .param("case", about.value())
                .query((row, _) -> {
                    UUID id = row.getObject("id", UUID.class);
                    UUID recordedFor = row.getObject("recorded_for", UUID.class);
                    byte[] sealed = row.getBytes("seen");
                    return new Kept(
                            TriageCategory.ranked(row.getInt("triage")),
                            row.getObject("registered_at", OffsetDateTime.class),
                            Sealed.of(
                                    new Subject("arrival", id),
                                    () -> json.readValue(seen.open(recordedFor, id, sealed), Arrival.class)));
                })
                .optional();
    }

    @Override
    public String followingTable() {
        return "registration.arrival";
    }
}
