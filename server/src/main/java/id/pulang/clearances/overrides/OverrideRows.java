package id.pulang.clearances.overrides;

import id.pulang.cases.CaseId;
import id.pulang.cases.following.FollowsItsCase;
import id.pulang.clearances.changes.IdentityPins.PinnedCase;
import id.pulang.clearances.overrides.GateOverride.Answered;
import id.pulang.clearances.overrides.GateOverride.Requested;
import id.pulang.clearances.overrides.GateOverride.Terms;
import id.pulang.identity.Actor;
import id.pulang.identity.IdSource;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import id.pulang.people.identity.IdentityPrint;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.Sealed;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code clearances.gate_override}. */
@Component
class OverrideRows implements FollowsItsCase {

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final SealedColumn reasons;

    OverrideRows(JdbcClient jdbc, IdSource ids, Vault vault) {
        this.jdbc = jdbc;
        this.ids = ids;
        reasons = vault.column(KeyPurpose.NARRATIVE, "clearances.gate_override.reason");
    }

    void add(OverrideRequest request, PinnedCase pinned, Actor by, Instant at) {
        UUID id = ids.next();
        UUID about = pinned.summary().id().value();
        jdbc.sql("""
                insert into clearances.gate_override (id, case_id, recorded_for, incident_id, post, gate, reason,
                                                      valid_until, requested_by, requested_section, requested_at,
                                                      identity_print)
                values (:id, :case, :case, :incident, :post, :gate, :reason, :until, :by, :section, :at, :print)
                """)
                .param("id", id)
                .param("case", about)
                .param("incident", pinned.summary().incident().value())
                .param("post", pinned.summary().post().value())
                .param("gate", request.gate())
                .param("reason", reasons.close(about, id, request.reason().strip()))
                .param("until", Date.valueOf(request.validUntil()))
                .param("by", by.id().value())
                .param("section", by.section())
                .param("at", Timestamp.from(at))
                .param("print", pinned.print().map(IdentityPrint::bytes).orElse(null))
                .update();
    }

    /** Decides a request that still waits; says whether it did. */
    boolean decide(OverrideId id, boolean approved, Actor actor, Instant at) {
        return jdbc.sql("""
                update clearances.gate_override
                set decided = :decided, decided_by = :by, decided_section = :section, decided_at = :at
                where id = :id and decided is null and withdrawn_at is null
                """)
                        .param("id", id.value())
                        .param("decided", approved ? "APPROVED" : "DECLINED")
                        .param("by", actor.id().value())
                        .param("section", actor.section())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** Withdraws an override that was not withdrawn before; says whether it did. */
    boolean withdraw(OverrideId id, Actor actor, Instant at) {
        return jdbc.sql("""
                update clearances.gate_override set withdrawn_by = :by, withdrawn_at = :at
                where id = :id and withdrawn_at is null
                """)
                        .param("id", id.value())
                        .param("by", actor.id().value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    Optional<GateOverride> find(OverrideId id) {
        return jdbc.sql("select * from clearances.gate_override where id = :id")
                .param("id", id.value())
                .query((row, _) -> override(row))
                .optional();
    }

    List<GateOverride> of(CaseId caseId) {
        return jdbc.sql("select * from clearances.gate_override where case_id = :case order by requested_at desc")
                .param("case", caseId.value())
                .query((row, _) -> override(row))
                .list();
    }

    List<GateOverride> requestedBetween(Instant from, Instant before) {
        return jdbc.sql("""
                select * from clearances.gate_override
                where requested_at >= :from and requested_at < :before
                order by requested_at desc
                """)
                .param("from", Timestamp.from(from))
                .param("before", Timestamp.from(before))
                .query((row, _) -> override(row))
                .list();
    }

    List<GateOverride> waiting(LocalDate today) {
        return jdbc.sql("""
                select * from clearances.gate_override
                where decided is null and withdrawn_at is null and valid_until >= :today
                order by requested_at
                """)
                .param("today", Date.valueOf(today))
                .query((row, _) -> override(row))
                .list();
    }

    /** Returns the approved overrides of cases that nobody has taken back. */
    List<LiveOverride> live(Collection<CaseId> cases) {
        return jdbc.sql("""
                select case_id, gate, valid_until, identity_print from clearances.gate_override
                where case_id = any(:cases) and decided = 'APPROVED' and withdrawn_at is null
                """)
                .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                .query((row, _) -> new LiveOverride(
                        caseId(row),
                        row.getString("gate"),
                        row.getObject("valid_until", LocalDate.class),
                        IdentityPrint.of(row.getBytes("identity_print"))))
                .list();
    }

    @Override
    public String followingTable() {
        return "clearances.gate_override";
    }

    private static CaseId caseId(ResultSet row) throws SQLException {
        return new CaseId(row.getObject("case_id", UUID.class));
    }

    private GateOverride override(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID subject = row.getObject("recorded_for", UUID.class);
        byte[] reason = row.getBytes("reason");
        return new GateOverride(
                new OverrideId(id),
                caseId(row),
                new Terms(
                        row.getString("gate"),
                        Sealed.of(new Subject("case", caseId(row).value()), () -> reasons.open(subject, id, reason)),
                        row.getObject("valid_until", LocalDate.class)),
                new Requested(
                        new UserId(row.getObject("requested_by", UUID.class)),
                        row.getString("requested_section"),
                        row.getTimestamp("requested_at").toInstant()),
                answer(row),
                moment(row, "withdrawn_at"));
    }

    private static Optional<Answered> answer(ResultSet row) throws SQLException {
        @Nullable String decided = row.getString("decided");
        return decided == null
                ? Optional.empty()
                : Optional.of(new Answered(
                        decided.equals("APPROVED"),
                        new UserId(row.getObject("decided_by", UUID.class)),
                        row.getTimestamp("decided_at").toInstant()));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
