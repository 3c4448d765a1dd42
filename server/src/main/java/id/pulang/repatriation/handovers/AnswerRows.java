package id.pulang.repatriation.handovers;

import id.pulang.cases.CaseId;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.people.PersonId;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import id.pulang.repatriation.manifest.ManifestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What agencies answer to handovers, and which handovers nobody has answered, in {@code repatriation.handover}. */
@Component
class AnswerRows {

    private final JdbcClient jdbc;
    private final SealedColumn names;
    private final SealedColumn reasons;
    private final SealedColumn takers;

    AnswerRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        names = vault.column(KeyPurpose.TRAVEL, "repatriation.handover.refused_by_name");
        reasons = vault.column(KeyPurpose.TRAVEL, "repatriation.handover.refused_because");
        takers = vault.column(KeyPurpose.TRAVEL, "repatriation.handover.received_by_name");
    }

    /** Writes the countersignature once; returns whether nothing was answered before. */
    boolean accept(HandoverId id, Actor by, Instant at) {
        return subject(id).filter(subject -> accept(id, subject, by, at)).isPresent();
    }

    private boolean accept(HandoverId id, UUID subject, Actor by, Instant at) {
        return jdbc.sql("""
                        update repatriation.handover
                        set received_by = :by, received_by_name = :name, received_at = :at
                        where id = :id and received_at is null and refused_at is null
                        """)
                        .param("id", id.value())
                        .param("by", by.id().value())
                        .param("name", takers.close(subject, id.value(), by.name()))
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /**
     * Writes the refusal of an officer of the agency once; returns whether nothing was answered before. The agency
     * reads the row no longer then.
     */
    boolean refuse(HandoverId id, String because, Actor by, Instant at) {
        return subject(id)
                .filter(subject -> refuse(id, subject, because, by, at))
                .isPresent();
    }

    private boolean refuse(HandoverId id, UUID subject, String because, Actor by, Instant at) {
        return jdbc.sql("select repatriation.refuse(:id, :name, :at, :because)")
                .param("id", id.value())
                .param("name", names.close(subject, id.value(), by.name()))
                .param("at", Timestamp.from(at))
                .param("because", reasons.close(subject, id.value(), because))
                .query(Boolean.class)
                .single();
    }

    /** Takes a handover back that nobody has answered; returns whether nobody had. */
    boolean recall(HandoverId id, String because, Actor by, Instant at) {
        return subject(id)
                .filter(subject -> recall(id, subject, because, by, at))
                .isPresent();
    }

    private boolean recall(HandoverId id, UUID subject, String because, Actor by, Instant at) {
        return jdbc.sql("""
                        update repatriation.handover
                        set refused_by = :by, refused_by_name = :name, refused_at = :at, refused_because = :because,
                            recalled = true
                        where id = :id and received_at is null and refused_at is null
                        """)
                        .param("id", id.value())
                        .param("by", by.id().value())
                        .param("name", names.close(subject, id.value(), by.name()))
                        .param("at", Timestamp.from(at))
                        .param("because", reasons.close(subject, id.value(), because))
                        .update()
                == 1;
    }

    /** A colleague's refusal takes the row out of sight, also between two looks of one officer. */
    private Optional<UUID> subject(HandoverId id) {
        return jdbc.sql("select recorded_for from repatriation.handover where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    /** Tells when the office that acts has refused a handover, which it reads no longer. */
    Optional<Instant> refusedAt(HandoverId id) {
        return jdbc.sql("select repatriation.refused_at(:id) as at")
                .param("id", id.value())
                .query((row, _) -> Optional.ofNullable(row.getTimestamp("at")))
                .single()
                .map(Timestamp::toInstant);
    }

    /** Reads what was answered in a row; nothing yet when empty. */
    Optional<AgencyAnswer> answer(ResultSet row, UUID subject, UUID id) throws SQLException {
        @Nullable Timestamp accepted = row.getTimestamp("received_at");
        @Nullable Timestamp refused = row.getTimestamp("refused_at");
        String taker = said(takers.openIfAny(subject, id, row.getBytes("received_by_name")));
        String refuser = said(names.openIfAny(subject, id, row.getBytes("refused_by_name")));
        String because = said(reasons.openIfAny(subject, id, row.getBytes("refused_because")));
        AgencyAnswer.Kind back = row.getBoolean("recalled") ? AgencyAnswer.Kind.RECALLED : AgencyAnswer.Kind.REFUSED;
        return Optional.ofNullable(accepted)
                .map(at -> new AgencyAnswer(AgencyAnswer.Kind.ACCEPTED, taker, at.toInstant(), ""))
                .or(() -> Optional.ofNullable(refused)
                        .map(at -> new AgencyAnswer(back, refuser, at.toInstant(), because)));
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Finds who was refused, unless the same agency has them in its care by another handover. */
    Optional<PersonId> leftTheCareOf(HandoverId refused) {
        return jdbc.sql("""
                select person_id from repatriation.handover h where id = :id and not exists (
                    select from repatriation.handover other
                    where other.person_id = h.person_id and other.agency = h.agency and other.refused_at is null)
                """)
                .param("id", refused.value())
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .optional();
    }

    /** Finds the posts that handed somebody over who is not answered for, and not marked yet. */
    Set<PostCode> waitedForAt() {
        return jdbc.sql("""
                select distinct post from repatriation.handover
                where received_at is null and refused_at is null and overdue_at is null
                """)
                .query((row, _) -> new PostCode(row.getString("post")))
                .set();
    }

    /** Marks what a post handed over before a moment, was not answered, and is not marked yet. */
    List<Unanswered> markOverdue(PostCode post, Instant handedBefore, Instant at) {
        return jdbc.sql("""
                update repatriation.handover set overdue_at = :at
                where post = :post and received_at is null and refused_at is null and overdue_at is null
                    and handed_at < :before
                returning id, manifest_id, case_id, agency, number, handed_at as since
                """)
                .param("at", Timestamp.from(at))
                .param("post", post.value())
                .param("before", Timestamp.from(handedBefore))
                .query(AnswerRows::unanswered)
                .list();
    }

    /** Lists what is overdue and still not answered, longest first. */
    List<Unanswered> overdue() {
        return jdbc.sql("""
                select id, manifest_id, case_id, agency, number, handed_at as since from repatriation.handover
                where overdue_at is not null and received_at is null and refused_at is null order by handed_at limit 100
                """).query(AnswerRows::unanswered).list();
    }

    /** Lists refusals after which nobody was found who takes the person, latest first. */
    List<Unanswered> refused() {
        return jdbc.sql("""
                select id, manifest_id, case_id, agency, number, refused_at as since from repatriation.handover h
                where refused_at is not null and recalled is not true and not exists (
                    select from repatriation.handover other where other.seat_id = h.seat_id
                        and (other.refused_at is null or (other.refused_at, other.id) > (h.refused_at, h.id)))
                order by refused_at desc limit 100
                """).query(AnswerRows::unanswered).list();
    }

    private static Unanswered unanswered(ResultSet row, int number) throws SQLException {
        return new Unanswered(
                new HandoverId(row.getObject("id", UUID.class)),
                new ManifestId(row.getObject("manifest_id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                new PostCode(row.getString("agency")),
                row.getString("number"),
                row.getTimestamp("since").toInstant());
    }
}
