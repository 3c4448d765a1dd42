package id.pulang.repatriation.police;

import id.pulang.cases.CaseId;
import id.pulang.cases.following.FollowsItsCase;
import id.pulang.casework.files.AttachmentKind;
import id.pulang.casework.files.Download;
import id.pulang.identity.Actor;
import id.pulang.identity.IdSource;
import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import id.pulang.repatriation.handovers.HandoverId;
import id.pulang.repatriation.handovers.LegalBasis;
import id.pulang.repatriation.manifest.ManifestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code repatriation.police_request}; its papers are read by themselves. */
@Repository
class PoliceRequestRows implements FollowsItsCase {

    private static final String SELECT = """
            select id, manifest_id, agency, case_id, recorded_for, ground, asked_by, asked_section, asked_at, decided_at,
                handover_id, recall_by, recall_section, recall_at
            from repatriation.police_request
            """;

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final SealedColumn grounds;
    private final SealedColumn papers;
    private final SealedColumn reasons;

    PoliceRequestRows(JdbcClient jdbc, IdSource ids, Vault vault) {
        this.jdbc = jdbc;
        this.ids = ids;
        grounds = vault.column(KeyPurpose.TRAVEL, "repatriation.police_request.ground");
        papers = vault.column(KeyPurpose.TRAVEL, "repatriation.police_request.paper");
        reasons = vault.column(KeyPurpose.TRAVEL, "repatriation.police_request.recall_because");
    }

    @Override
    public String followingTable() {
        return "repatriation.police_request";
    }

    /** Writes a request for somebody for whom none waits; says whether none did. */
    boolean insert(PoliceHandovers.Asking asking, CaseId who, Actor by, Instant at) {
        UUID id = ids.next();
        LegalBasis order = asking.order();
        return jdbc.sql("""
                        insert into repatriation.police_request (id, manifest_id, post, agency, case_id, recorded_for,
                            ground, paper, paper_kind, asked_by, asked_section, asked_at)
                        values (:id, :manifest, (select post from repatriation.manifest where id = :manifest), :agency,
                            :case, :case, :ground, :paper, :kind, :by, :section, :at)
                        on conflict do nothing
                        """)
                        .param("id", id)
                        .param("manifest", asking.manifest().value())
                        .param("agency", asking.agency().value())
                        .param("case", who.value())
                        .param(
                                "ground",
                                grounds.close(
                                        who.value(),
                                        id,
                                        String.join("\n", order.number(), order.issuer(), "" + order.on())))
                        .param(
                                "paper",
                                papers.closeBytes(
                                        who.value(), id, asking.paper().bytes()))
                        .param("kind", asking.paper().kind().name())
                        .param("by", by.id().value())
                        .param("section", by.section())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    List<PoliceRequest> on(ManifestId manifest) {
        return jdbc.sql(SELECT + "where manifest_id = :manifest order by asked_at")
                .param("manifest", manifest.value())
                .query(this::request)
                .list();
    }

    /** Returns what waits for a second officer: requests, and recalls of what the police have not answered. */
    List<PoliceRequest> waiting() {
        return jdbc.sql(SELECT + """
                where decided_at is null or recall_by is not null and recalled_by is null and exists (
                    select from repatriation.handover h
                    where h.id = handover_id and h.received_at is null and h.refused_at is null)
                order by asked_at limit 100
                """).query(this::request).list();
    }

    /** Takes a request out; others wait until the transaction ends. */
    Optional<PoliceRequest> lock(PoliceRequestId id) {
        return jdbc.sql(SELECT + "where id = :id for update")
                .param("id", id.value())
                .query(this::request)
                .optional();
    }

    void decide(PoliceRequestId id, @Nullable HandoverId made, Actor by, Instant at) {
        jdbc.sql("""
                update repatriation.police_request set decided_by = :by, decided_at = :at, handover_id = :made
                where id = :id
                """)
                .param("id", id.value())
                .param("made", made == null ? null : made.value())
                .param("by", by.id().value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void askBack(PoliceRequest request, String because, Actor by, Instant at) {
        UUID id = request.id().value();
        jdbc.sql("""
                update repatriation.police_request set recall_by = :by, recall_section = :section, recall_at = :at, recall_because = :because
                where id = :id
                """)
                .param("id", id)
                .param("because", reasons.close(subject(id), id, because))
                .param("by", by.id().value())
                .param("section", by.section())
                .param("at", Timestamp.from(at))
                .update();
    }

    void recalled(PoliceRequest request, Actor by) {
        jdbc.sql("update repatriation.police_request set recalled_by = :by where id = :id")
                .param("id", request.id().value())
                .param("by", by.id().value())
                .update();
    }

    /** Opens why somebody is to come back. */
    String because(PoliceRequest request) {
        UUID id = request.id().value();
        byte[] sealed = jdbc.sql("select recall_because from repatriation.police_request where id = :id")
                .param("id", id)
                .query((row, _) -> row.getBytes("recall_because"))
                .single();
        return reasons.open(subject(id), id, sealed);
    }

    /** Opens the paper of an order. */
    Optional<Download> paper(PoliceRequestId request) {
        UUID id = request.value();
        return jdbc.sql("select recorded_for, paper, paper_kind from repatriation.police_request where id = :id")
                .param("id", id)
                .query((row, _) -> {
                    AttachmentKind kind = AttachmentKind.valueOf(row.getString("paper_kind"));
                    return new Download(
                            kind,
                            "order" + kind.ending(),
                            papers.openBytes(row.getObject("recorded_for", UUID.class), id, row.getBytes("paper")));
                })
                .optional();
    }

    private UUID subject(UUID id) {
        return jdbc.sql("select recorded_for from repatriation.police_request where id = :id")
                .param("id", id)
                .query(UUID.class)
                .single();
    }

    private PoliceRequest request(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new PoliceRequest(
                new PoliceRequestId(id),
                new ManifestId(row.getObject("manifest_id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                new PostCode(row.getString("agency")),
                order(grounds.open(row.getObject("recorded_for", UUID.class), id, row.getBytes("ground"))),
                asked(row, "asked"),
                new PoliceRequest.Became(
                        row.getTimestamp("decided_at") != null,
                        Optional.ofNullable(row.getObject("handover_id", UUID.class))
                                .map(HandoverId::new),
                        row.getObject("recall_by") == null ? Optional.empty() : Optional.of(asked(row, "recall"))));
    }

    private static PoliceRequest.Asked asked(ResultSet row, String what) throws SQLException {
        return new PoliceRequest.Asked(
                new UserId(row.getObject(what + "_by", UUID.class)),
                row.getString(what + "_section"),
                row.getTimestamp(what + "_at").toInstant());
    }

    private static LegalBasis order(String said) {
        String[] lines = said.split("\n", -1);
        return new LegalBasis(lines[0], lines[1], LocalDate.parse(lines[2]));
    }
}
