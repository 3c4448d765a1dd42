package id.pulang.clearances.facts;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.following.FollowsItsCase;
import id.pulang.clearances.changes.IdentityPins.PinnedCase;
import id.pulang.clearances.facts.StoredFact.ClaimAnswer;
import id.pulang.clearances.facts.StoredFact.Recorded;
import id.pulang.identity.IdSource;
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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code clearances.gate_fact}, which only grows. */
@Component
class FactRows implements FollowsItsCase {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final IdSource ids;
    private final JsonMapper json;
    private final SealedColumn told;
    private final SealedColumn reasons;

    FactRows(JdbcClient jdbc, JdbcTemplate batches, IdSource ids, JsonMapper json, Vault vault) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.ids = ids;
        this.json = json;
        told = vault.column(KeyPurpose.TRAVEL, "clearances.gate_fact.told");
        reasons = vault.column(KeyPurpose.TRAVEL, "clearances.gate_fact.withdrawn_because");
    }

    /** What a fact tells in words, as it is sealed. */
    private record SealedWords(
            @Nullable String document,
            String note,
            String toldBy,
            @Nullable UUID escort) {}

    /** What is to be written on a gate of a case, with the list and row that told it. */
    record Told(PinnedCase about, GateFact said, String toldBy) {}

    /** Writes facts, each bound to who the person of its case is held to be. */
    void add(List<Told> facts, UserId by, Instant at) {
        told.prepare(
                facts.stream().map(fact -> fact.about().summary().id().value()).toList());
        batches.batchUpdate(
                """
                insert into clearances.gate_fact (id, case_id, recorded_for, post, gate, word, on_day,
                                                  valid_until, told, recorded_by, recorded_at, identity_print)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, facts.stream().map(fact -> values(fact, by, at)).toList());
    }

    private @Nullable Object[] values(Told fact, UserId by, Instant at) {
        UUID id = ids.next();
        CaseSummary about = fact.about().summary();
        GateFact said = fact.said();
        CaseId escort = said.escort();
        var words =
                new SealedWords(said.document(), said.note(), fact.toldBy(), escort == null ? null : escort.value());
        return new @Nullable Object[] {
            id,
            about.id().value(),
            about.id().value(),
            about.post().value(),
            said.gate(),
            said.word(),
            day(said.on()),
            day(said.validUntil()),
            told.close(about.id().value(), id, json.writeValueAsString(words)),
            by.value(),
            Timestamp.from(at),
            fact.about().print().map(IdentityPrint::bytes).orElse(null)
        };
    }

    private static @Nullable Date day(@Nullable LocalDate day) {
        return Optional.ofNullable(day).map(Date::valueOf).orElse(null);
    }

    /** Returns all that was said on every gate of several cases and not withdrawn, the newest first. */
    List<BoundFact> standing(Collection<CaseId> cases) {
        return jdbc.sql("""
                select * from clearances.gate_fact
                where case_id = any(:cases) and withdrawn_by is null
                order by case_id, gate, seq desc
                """)
                .param("cases", keys(cases))
                .query((row, _) -> new BoundFact(stored(row), IdentityPrint.of(row.getBytes("identity_print"))))
                .list();
    }

    /** Returns all that was ever recorded on one gate of a case, the newest first. */
    List<StoredFact> history(CaseId caseId, String gate) {
        return jdbc.sql("""
                select * from clearances.gate_fact where case_id = :case and gate = :gate order by seq desc
                """)
                .param("case", caseId.value())
                .param("gate", gate)
                .query((row, _) -> stored(row))
                .list();
    }

    Optional<StoredFact> find(FactId id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** Finds facts by their ids; those of other posts are left out. */
    List<StoredFact> find(Collection<FactId> facts) {
        return jdbc.sql("select * from clearances.gate_fact where id = any(:ids) order by seq")
                .param("ids", facts.stream().map(FactId::value).toArray(UUID[]::new))
                .query((row, _) -> stored(row))
                .list();
    }

    /**
     * Writes that an owner of the gate confirms claims; one that was answered before, or after which something else was
     * said on its gate, is left out. Returns the cases of the others.
     */
    List<CaseId> vouch(Collection<FactId> claims, UserId by, Instant at) {
        return jdbc.sql("""
                update clearances.gate_fact claim set vouched_by = :by, vouched_at = :at
                where id = any(:ids) and vouched_by is null and withdrawn_by is null
                    and not exists (select from clearances.gate_fact later
                                    where later.case_id = claim.case_id and later.gate = claim.gate
                                        and later.seq > claim.seq and later.withdrawn_by is null)
                returning case_id
                """)
                .param("ids", claims.stream().map(FactId::value).toArray(UUID[]::new))
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .query((row, _) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list();
    }

    /** Writes that an owner of the gate refuses a claim; says whether nobody had answered it. */
    boolean withdraw(StoredFact claim, String because, UserId by, Instant at) {
        return jdbc.sql("""
                update clearances.gate_fact set withdrawn_by = :by, withdrawn_at = :at, withdrawn_because = :because
                where id = :id and vouched_by is null and withdrawn_by is null
                """)
                        .param("id", claim.id().value())
                        .param("by", by.value())
                        .param("at", Timestamp.from(at))
                        .param(
                                "because",
                                reasons.close(subject(claim.id()), claim.id().value(), because))
                        .update()
                == 1;
    }

    /** The case for which a fact was written, with whose key it is sealed wherever it lies today. */
    private UUID subject(FactId id) {
        return jdbc.sql("select recorded_for from clearances.gate_fact where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
    }

    /** Confirms a fact once, by somebody else than who recorded it; says whether that was so. */
    boolean confirm(FactId id, UserId by, Instant at) {
        return jdbc.sql("""
                update clearances.gate_fact set confirmed_by = :by, confirmed_at = :at
                where id = :id and confirmed_by is null and recorded_by <> :by and vouched_by is distinct from :by
                """)
                        .param("id", id.value())
                        .param("by", by.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    @Override
    public String followingTable() {
        return "clearances.gate_fact";
    }

    private static UUID[] keys(Collection<CaseId> cases) {
        return cases.stream().map(CaseId::value).toArray(UUID[]::new);
    }

    private StoredFact stored(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID subject = row.getObject("recorded_for", UUID.class);
        SealedWords words = json.readValue(told.open(subject, id, row.getBytes("told")), SealedWords.class);
        return new StoredFact(
                new FactId(id),
                new CaseId(row.getObject("case_id", UUID.class)),
                new PostCode(row.getString("post")),
                new GateFact(
                        row.getString("gate"),
                        row.getString("word"),
                        words.document(),
                        row.getObject("on_day", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        words.note(),
                        true,
                        Optional.ofNullable(words.escort()).map(CaseId::new).orElse(null)),
                words.toldBy(),
                new Recorded(
                        new UserId(row.getObject("recorded_by", UUID.class)),
                        row.getTimestamp("recorded_at").toInstant()),
                officer(row, "confirmed_by"),
                answer(subject, id, row));
    }

    private Optional<ClaimAnswer> answer(UUID subject, UUID id, ResultSet row) throws SQLException {
        String because = reasons.openIfAny(subject, id, row.getBytes("withdrawn_because"));
        Optional<ClaimAnswer> withdrawn = officer(row, "withdrawn_by")
                .map(by -> new ClaimAnswer(false, by, Objects.requireNonNullElse(because, "")));
        return officer(row, "vouched_by")
                .map(by -> new ClaimAnswer(true, by, ""))
                .or(() -> withdrawn);
    }

    private static Optional<UserId> officer(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(UserId::new);
    }
}
