package id.pulang.clearances;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import id.pulang.people.identity.IdentityPrint;
import id.pulang.protection.KeyPurpose;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code clearances.gate_fact}, which only grows, and {@code clearances.pass}. */
@Component
class FactRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final SealedColumn told;

    FactRows(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json, Vault vault) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
        told = vault.column(KeyPurpose.TRAVEL, "clearances.gate_fact.told");
    }

    /** What a fact tells in words, as it is sealed. */
    private record Told(@Nullable String document, String note, String toldBy) {}

    /** A fact, and the print of who the person was held to be when it was recorded. */
    record Kept(Recorded fact, Optional<IdentityPrint> print) {}

    /** Writes facts, each bound to who the person of its case is held to be. */
    void add(Collection<Recorded> facts, Map<CaseId, IdentityPrint> prints) {
        told.prepare(facts.stream().map(fact -> fact.caseId().value()).toList());
        batches.batchUpdate(
                """
                insert into clearances.gate_fact (id, case_id, recorded_for, post, gate, word, on_day,
                                                  valid_until, told, recorded_by, recorded_at, identity_print)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                facts.stream()
                        .map(fact -> values(fact, prints.get(fact.caseId())))
                        .toList());
    }

    private @Nullable Object[] values(Recorded fact, @Nullable IdentityPrint print) {
        return new @Nullable Object[] {
            fact.id().value(),
            fact.caseId().value(),
            fact.caseId().value(),
            fact.post().value(),
            fact.gate(),
            fact.word(),
            day(fact.on()),
            day(fact.validUntil()),
            told.close(
                    fact.caseId().value(),
                    fact.id().value(),
                    json.writeValueAsString(new Told(fact.document(), fact.note(), fact.toldBy()))),
            fact.by().value(),
            Timestamp.from(fact.at()),
            print == null ? null : print.bytes()
        };
    }

    private static @Nullable Date day(@Nullable LocalDate day) {
        return Optional.ofNullable(day).map(Date::valueOf).orElse(null);
    }

    /** Returns the latest fact of every gate of several cases. */
    List<Kept> latest(Collection<CaseId> cases) {
        return jdbc.sql("""
                select distinct on (case_id, gate) * from clearances.gate_fact
                where case_id = any(:cases)
                order by case_id, gate, seq desc
                """)
                .param("cases", ids(cases))
                .query((row, _) -> new Kept(recorded(row), IdentityPrint.of(row.getBytes("identity_print"))))
                .list();
    }

    /** Returns all that was ever recorded on one gate of a case, the newest first. */
    List<Recorded> history(CaseId caseId, String gate) {
        return jdbc.sql("""
                select * from clearances.gate_fact where case_id = :case and gate = :gate order by seq desc
                """)
                .param("case", caseId.value())
                .param("gate", gate)
                .query((row, _) -> recorded(row))
                .list();
    }

    Optional<Recorded> find(FactId id) {
        return jdbc.sql("select * from clearances.gate_fact where id = :id")
                .param("id", id.value())
                .query((row, _) -> recorded(row))
                .optional();
    }

    /** Confirms a fact once, by somebody else than who recorded it; says whether that was so. */
    boolean confirm(FactId id, UserId by, Instant at) {
        return jdbc.sql("""
                update clearances.gate_fact set confirmed_by = :by, confirmed_at = :at
                where id = :id and confirmed_by is null and recorded_by <> :by
                """)
                        .param("id", id.value())
                        .param("by", by.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** Writes down whose pass is open now and was not before, and returns those. */
    List<CaseId> passesOpened(Collection<CaseSummary> granted, Instant at) {
        if (granted.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                insert into clearances.pass as held (case_id, post, open, changed_at)
                select granted, post, true, :at from unnest(:cases, :posts) as pass (granted, post)
                on conflict (case_id) do update set open = true, changed_at = :at where not held.open
                returning case_id
                """)
                .param("cases", ids(granted.stream().map(CaseSummary::id).toList()))
                .param(
                        "posts",
                        granted.stream().map(each -> each.post().value()).toArray(String[]::new))
                .param("at", Timestamp.from(at))
                .query((row, _) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list();
    }

    /** Writes down whose pass was open and is closed now, and returns those. */
    List<CaseId> passesClosed(Collection<CaseSummary> withheld, Instant at) {
        return jdbc.sql("""
                update clearances.pass set open = false, changed_at = :at
                where open and case_id = any(:cases)
                returning case_id
                """)
                .param("cases", ids(withheld.stream().map(CaseSummary::id).toList()))
                .param("at", Timestamp.from(at))
                .query((row, _) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list();
    }

    /** Writes down to whom passes that have opened are bound. */
    void bindPasses(Map<CaseId, IdentityPrint> prints) {
        batches.batchUpdate(
                "update clearances.pass set identity_print = ? where case_id = ?",
                prints.entrySet().stream()
                        .map(each -> new Object[] {
                            each.getValue().bytes(), each.getKey().value()
                        })
                        .toList());
    }

    void move(CaseId from, CaseId into) {
        jdbc.sql("update clearances.gate_fact set case_id = :into where case_id = :from")
                .param("from", from.value())
                .param("into", into.value())
                .update();
    }

    void moveBack(CaseId revived) {
        jdbc.sql("update clearances.gate_fact set case_id = recorded_for where recorded_for = :revived")
                .param("revived", revived.value())
                .update();
    }

    static UUID[] ids(Collection<CaseId> cases) {
        return cases.stream().map(CaseId::value).toArray(UUID[]::new);
    }

    private Recorded recorded(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID subject = row.getObject("recorded_for", UUID.class);
        Told words = json.readValue(told.open(subject, id, row.getBytes("told")), Told.class);
        return new Recorded(
                new FactId(id),
                new CaseId(row.getObject("case_id", UUID.class)),
                new PostCode(row.getString("post")),
                row.getString("gate"),
                row.getString("word"),
                words.document(),
                row.getObject("on_day", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                words.note(),
                words.toldBy(),
                new UserId(row.getObject("recorded_by", UUID.class)),
                row.getTimestamp("recorded_at").toInstant(),
                Optional.ofNullable(row.getObject("confirmed_by", UUID.class)).map(UserId::new));
    }
}
