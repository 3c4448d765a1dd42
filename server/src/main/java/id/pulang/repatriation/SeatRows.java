package id.pulang.repatriation;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import id.pulang.people.PersonId;
import id.pulang.people.identity.Bound;
import id.pulang.people.identity.IdentityPrint;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import id.pulang.repatriation.manifest.Cause;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.Mark;
import id.pulang.repatriation.manifest.Seat;
import id.pulang.repatriation.manifest.SeatReason;
import id.pulang.repatriation.manifest.SeatState;
import id.pulang.repatriation.seating.Seating;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code repatriation.seat}. */
@Component
class SeatRows {

    private static final String SELECT = """
            select seat.*, handover.id is not null as handed_over
            from repatriation.seat
                left join repatriation.handover on handover.seat_id = seat.id and handover.refused_at is null
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final SealedColumn details;
    private final SealedColumn seatings;

    SeatRows(JdbcClient jdbc, JdbcTemplate batch, Vault vault) {
        this.jdbc = jdbc;
        this.batch = batch;
        details = vault.column(KeyPurpose.TRAVEL, "repatriation.seat.detail");
        seatings = vault.column(KeyPurpose.TRAVEL, "repatriation.seat.seating");
    }

    List<Seat> on(ManifestId manifest) {
        return jdbc.sql(SELECT + "where seat.manifest_id = :manifest order by seat.id")
                .param("manifest", manifest.value())
                .query(this::seat)
                .list();
    }

    /** Returns those of the cases that stand on a list of a journey, or have travelled. */
    Set<CaseId> taken(Collection<CaseId> cases) {
        return jdbc
                .sql("select case_id from repatriation.seat where live and case_id = any(:cases)")
                .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                .query((row, _) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /**
     * Finds those of people of incidents of whom somebody of another incident, who is the same human being, holds a
     * place, and at which post.
     */
    Map<PersonId, PostCode> elsewhere(Map<PersonId, IncidentId> people) {
        List<Map.Entry<PersonId, IncidentId>> asked = List.copyOf(people.entrySet());
        Map<PersonId, PostCode> elsewhere = new HashMap<>();
        jdbc.sql("select person_id, post from repatriation.seated_elsewhere(:people, :incidents)")
                .param(
                        "people",
                        asked.stream().map(each -> each.getKey().value()).toArray(UUID[]::new))
                .param(
                        "incidents",
                        asked.stream().map(each -> each.getValue().value()).toArray(UUID[]::new))
                .query(row -> {
                    elsewhere.put(
                            new PersonId(row.getObject("person_id", UUID.class)), new PostCode(row.getString("post")));
                });
        return elsewhere;
    }

    /** Whether two sides who would be one human being hold two places, one of them still to be travelled on. */
    boolean twoSeats(Collection<PersonId> one, Collection<PersonId> other) {
        return jdbc.sql("select repatriation.two_seats(:one, :other)")
                .param("one", one.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("other", other.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    /** Finds who holds a place on a frozen manifest of the incident, or flew in it. */
    List<CaseId> onFrozen(IncidentId incident) {
        return jdbc.sql("""
                select seat.case_id from repatriation.seat join repatriation.manifest on manifest.id = seat.manifest_id
                where manifest.incident_id = :incident and manifest.state in ('FROZEN', 'DEPARTED', 'LANDED')
                    and seat.state in ('LISTED', 'BOARDED')
                """)
                .param("incident", incident.value())
                .query((row, _) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list();
    }

    void save(ManifestId manifest, PostCode post, List<Seat> seats) {
        batch.batchUpdate("""
                insert into repatriation.seat (id, manifest_id, post, case_id, recorded_for, person_id,
                    state, live, boarded, marked_by, marked_at, cause, detail, identity_print, escort_seat)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set state = excluded.state, live = excluded.live,
                    boarded = excluded.boarded, marked_by = excluded.marked_by, marked_at = excluded.marked_at,
                    cause = excluded.cause, detail = excluded.detail, escort_seat = excluded.escort_seat
                """, seats, 200, (row, seat) -> fill(row, manifest, post, seat));
    }

    private void fill(PreparedStatement row, ManifestId manifest, PostCode post, Seat seat) throws SQLException {
        row.setObject(1, seat.id());
        row.setObject(2, manifest.value());
        row.setString(3, post.value());
        row.setObject(4, seat.caseId().value());
        row.setObject(5, seat.caseId().value());
        row.setObject(6, seat.person().value());
        row.setString(7, seat.state().name());
        row.setBoolean(8, seat.onTheList());
        row.setBoolean(9, seat.state() == SeatState.BOARDED);
        Mark mark = seat.mark();
        SeatReason reason = mark == null ? null : mark.reason();
        row.setObject(10, mark == null ? null : mark.by().value());
        row.setTimestamp(11, mark == null ? null : Timestamp.from(mark.at()));
        row.setString(12, reason == null ? null : reason.cause().name());
        row.setBytes(
                13, reason == null || reason.detail().isEmpty() ? null : details.close(seat.id(), reason.detail()));
        row.setBytes(14, seat.identity().map(IdentityPrint::bytes).orElse(null));
        row.setObject(15, seat.escort().orElse(null));
    }

    /** Writes in which vehicles and on which seats people sit; the table refuses it for a manifest that is no draft. */
    void give(List<Seat> seats) {
        batch.batchUpdate("update repatriation.seat set seating = ? where id = ?", seats, 200, (row, seat) -> {
            String where = seat.seating().stored();
            row.setBytes(1, seat.seating().isEmpty() ? null : seatings.close(seat.id(), where));
            row.setObject(2, seat.id());
        });
    }

    /** Frees those who did not board, once the manifest has left, for another. */
    void freeThoseLeftBehind(ManifestId manifest) {
        jdbc.sql("update repatriation.seat set live = false where manifest_id = :manifest and state = 'NOT_BOARDED'")
                .param("manifest", manifest.value())
                .update();
    }

    void holdThoseLeftBehind(ManifestId manifest) {
        jdbc.sql("update repatriation.seat set live = true where manifest_id = :manifest and state = 'NOT_BOARDED'")
                .param("manifest", manifest.value())
                .update();
    }

    void freeAll(ManifestId manifest) {
        jdbc.sql("update repatriation.seat set live = false where manifest_id = :manifest")
                .param("manifest", manifest.value())
                .update();
    }

    /**
     * Joins: where both hold a place, the one who has not boarded gives theirs up; then one case holds what is left.
     */
    void join(CaseId from, CaseSummary into, UserId by, Instant at) {
        giveUpSecondPlace(from, into.id(), by, at);
        jdbc.sql("""
                update repatriation.seat set case_id = :into, person_id = :person
                where case_id = :from and not exists (
                    select 1 from repatriation.seat held
                    where held.case_id = :into and held.state <> 'MOVED_OFF' and seat.state <> 'MOVED_OFF'
                        and (held.live and seat.live or held.manifest_id = seat.manifest_id))
                """)
                .param("from", from.value())
                .param("into", into.id().value())
                .param("person", into.person().value())
                .update();
        recount(into.id());
    }

    private void giveUpSecondPlace(CaseId from, CaseId into, UserId by, Instant at) {
        jdbc.sql("""
                with held as (
                    select id, state, row_number() over (order by state = 'BOARDED' desc, id) as rank
                    from repatriation.seat where live and case_id in (:from, :into))
                update repatriation.seat set state = 'MOVED_OFF', live = false,
                    marked_by = :by, marked_at = :at, cause = 'JOINED', detail = null
                from held where held.id = seat.id and held.rank > 1 and held.state <> 'BOARDED'
                """)
                .param("from", from.value())
                .param("into", into.value())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Counts the heads of the manifests on which the case stands anew, and makes a version that others notice. */
    private void recount(CaseId who) {
        jdbc.sql("""
                update repatriation.manifest set
                    version = version + 1,
                    (listed, boarded, not_boarded) = (
                        select count(*) filter (where seat.state <> 'MOVED_OFF'),
                            count(*) filter (where seat.state = 'BOARDED'),
                            count(*) filter (where seat.state = 'NOT_BOARDED')
                        from repatriation.seat where seat.manifest_id = manifest.id)
                where state in ('DRAFT', 'FROZEN')
                    and id in (select manifest_id from repatriation.seat where case_id = :who)
                """).param("who", who.value()).update();
    }

    /** Parts: the places that were given to a case go back to it. */
    void part(CaseSummary revived, CaseId from) {
        jdbc.sql("""
                update repatriation.seat set case_id = :id, person_id = :person
                where recorded_for = :id and case_id = :from
                """)
                .param("id", revived.id().value())
                .param("person", revived.person().value())
                .param("from", from.value())
                .update();
    }

    private Seat seat(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String where = seatings.openIfAny(id, id, row.getBytes("seating"));
        return new Seat(
                id,
                new CaseId(row.getObject("case_id", UUID.class)),
                new Bound(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        IdentityPrint.of(row.getBytes("identity_print"))),
                SeatState.valueOf(row.getString("state")),
                mark(row),
                row.getBoolean("handed_over"),
                Optional.ofNullable(row.getObject("escort_seat", UUID.class)),
                where == null ? Seating.NONE : Seating.read(where));
    }

    private @Nullable Mark mark(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("marked_at");
        return at == null
                ? null
                : new Mark(new UserId(row.getObject("marked_by", UUID.class)), at.toInstant(), reason(row));
    }

    private @Nullable SeatReason reason(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String cause = row.getString("cause");
        String detail = details.openIfAny(id, id, row.getBytes("detail"));
        return cause == null ? null : new SeatReason(Cause.valueOf(cause), Objects.requireNonNullElse(detail, ""));
    }
}
