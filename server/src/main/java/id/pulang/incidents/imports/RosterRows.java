package id.pulang.incidents.imports;

import id.pulang.identity.Actor;
import id.pulang.identity.IdSource;
import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.ListKind;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.rosters.NeutralName;
import id.pulang.incidents.rosters.RosterSummary;
import id.pulang.incidents.rosters.Withdrawal;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of lists. */
@Repository
class RosterRows {

    private static final String SUMMARY = """
            select r.id, r.list_mark, r.list_name, r.kind as roster_kind, r.accepted_at, u.file_name, i.*,
                   (select count(*) from incidents.statement s where s.roster_id = r.id) as statements,
                   (select count(distinct p.row_number) filter (where p.row_number > 0)
                        + count(*) filter (where p.row_number = 0)
                    from incidents.problem p where p.upload_id = r.upload_id) as problems,
                   w.id as withdrawal, w.reason, w.asked_by, w.asked_at, w.decided_at as withdrawn_at,
                   r.withdrawn_at as taken_back_at,
                   coalesce(a.name, '') as asked_name, coalesce(b.name, '') as agreed_name
            from incidents.roster r
            join incidents.upload u on u.id = r.upload_id
            join incidents.import i on i.upload_id = r.upload_id
            left join incidents.withdrawal w on w.roster_id = r.id and (w.decision is null or w.decision = 'AGREED')
            left join access.account a on a.id = w.asked_by
            left join access.account b on b.id = w.decided_by
            """;

    private static final String CORRECT = """
            update incidents.roster
            set edition = edition + 1, upload_id = :upload, accepted_at = :at, accepted_by = :by
            where id = :id and incident_id = :incident and withdrawn_at is null and edition > 0
            returning id, edition
            """;

    private static final String BEGIN = """
            insert into incidents.roster
                (id, incident_id, post, list_mark, list_name, kind, edition, upload_id, accepted_at, accepted_by)
            values (:id, :incident, :post, :mark, :name, :kind, 1, :upload, :at, :by)
            on conflict (incident_id, post, list_mark, kind) where withdrawn_at is null do update
            set edition = roster.edition + 1, upload_id = excluded.upload_id,
                accepted_at = excluded.accepted_at, accepted_by = excluded.accepted_by
            returning id, edition
            """;

    /**
     * The names of the fields and the seal take some 400 bytes of each row; what rows from before the limits keep
     * beside what is compared does not count.
     */
    private static final String HELD = """
            select count(*) as statements, coalesce(sum(greatest(least(octet_length(facts), 4000) - 400, 40)), 0) as letters
            from incidents.statement s join incidents.roster r on r.id = s.roster_id
            where s.incident_id = :incident and r.withdrawn_at is null
            """;

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final Clock clock;
    private final Vault vault;
    private final SealedColumn names;
    private final SealedColumn lists;
    private final SealedColumn reasons;

    RosterRows(JdbcClient jdbc, IdSource ids, Clock clock, Vault vault) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.vault = vault;
        names = vault.column(KeyPurpose.FILES, "incidents.upload.file_name");
        lists = vault.column(KeyPurpose.FILES, "incidents.roster.list_name");
        reasons = vault.column(KeyPurpose.NARRATIVE, "incidents.withdrawal.reason");
    }

    /** How much an incident holds: its statements, and about how many letters of them are compared. */
    record Held(long statements, long letters) {}

    Held held(IncidentId incident) {
        return jdbc.sql(HELD)
                .param("incident", incident.value())
                .query((row, _) -> held(row))
                .single();
    }

    /** What an incident holds without the first rows of a list, whose place those of a corrected one take. */
    Held heldBeside(IncidentId incident, RosterId roster, int rows) {
        return jdbc.sql(HELD + " and not (s.roster_id = :roster and s.row_number <= :rows)")
                .param("incident", incident.value())
                .param("roster", roster.value())
                .param("rows", rows)
                .query((row, _) -> held(row))
                .single();
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(row.getLong("statements"), row.getLong("letters"));
    }

    /** A list and which edition of it has just begun. */
    record Edition(RosterId roster, int number) {}

    /** Begins a new list, or the next edition of the list of the same name and kind. */
    Edition begin(Upload upload, ListKind kind, Actor actor) {
        UUID incident = upload.incident().value();
        byte[] mark = vault.blindIndex("incidents.roster " + incident, upload.listName());
        return jdbc.sql(BEGIN)
                .param("id", ids.next())
                .param("incident", incident)
                .param("post", upload.post().value())
                .param("mark", mark)
                .param("name", lists.close(incident, HexFormat.of().formatHex(mark), upload.listName()))
                .param("kind", kind.name())
                .param("upload", upload.id().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.id().value())
                .query((row, _) -> edition(row))
                .single();
    }

    /** Finds the list of the same name and kind in the incident; a withdrawn one is no longer known by its name. */
    Optional<RosterId> same(Upload upload, ListKind kind) {
        UUID incident = upload.incident().value();
        return jdbc.sql("""
                select id from incidents.roster
                where incident_id = :incident and post = :post and list_mark = :mark and kind = :kind
                    and withdrawn_at is null
                """)
                .param("incident", incident)
                .param("post", upload.post().value())
                .param("mark", vault.blindIndex("incidents.roster " + incident, upload.listName()))
                .param("kind", kind.name())
                .query((row, _) -> new RosterId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** Begins the next edition of a list, whatever the name of the new file; empty for one that is withdrawn. */
    Optional<Edition> correct(RosterId roster, Upload upload, Actor actor) {
        return jdbc.sql(CORRECT)
                .param("id", roster.value())
                .param("incident", upload.incident().value())
                .param("upload", upload.id().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.id().value())
                .query((row, _) -> edition(row))
                .optional();
    }

    /** Says whether a list can still be corrected by a file, as a register never is. */
    boolean isCurrent(RosterId roster) {
        return jdbc.sql("""
                select exists (select from incidents.roster where id = :roster and withdrawn_at is null and edition > 0)
                """)
                .param("roster", roster.value())
                .query(Boolean.class)
                .single();
    }

    /** Lists the rows of a list. */
    List<StatementId> statements(RosterId roster) {
        return jdbc.sql("select id from incidents.statement where roster_id = :roster order by row_number")
                .param("roster", roster.value())
                .query((row, _) -> new StatementId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Finds the name of a list. */
    String listName(RosterId roster) {
        return jdbc.sql("select incident_id, list_mark, list_name from incidents.roster where id = :roster")
                .param("roster", roster.value())
                .query((row, _) -> name(row))
                .single();
    }

    /** Finds the post to which a list belongs, and with it every row of it. */
    PostCode post(RosterId roster) {
        return jdbc.sql("select post from incidents.roster where id = :roster")
                .param("roster", roster.value())
                .query((row, _) -> new PostCode(row.getString("post")))
                .single();
    }

    List<RosterSummary> of(IncidentId incident) {
        return jdbc
                .sql(SUMMARY + "where r.incident_id = :incident order by r.id")
                .param("incident", incident.value())
                .query((row, _) -> summary(row))
                .list()
                .stream()
                .sorted(Comparator.comparing(RosterSummary::isWithdrawn).thenComparing(RosterSummary::listName))
                .toList();
    }

    Optional<RosterSummary> find(RosterId roster) {
        return jdbc.sql(SUMMARY + "where r.id = :roster")
                .param("roster", roster.value())
                .query((row, _) -> summary(row))
                .optional();
    }

    private Optional<Withdrawal> withdrawal(ResultSet row) throws SQLException {
        UUID id = row.getObject("withdrawal", UUID.class);
        if (id == null) {
            return takenBack(row);
        }
        OffsetDateTime agreed = row.getObject("withdrawn_at", OffsetDateTime.class);
        return Optional.of(new Withdrawal(
                new UserId(row.getObject("asked_by", UUID.class)),
                row.getString("asked_name"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                reasons.open(row.getObject("incident_id", UUID.class), id, row.getBytes("reason")),
                agreed == null ? null : row.getString("agreed_name"),
                agreed == null ? null : agreed.toInstant()));
    }

    /** A row of a register that whoever added it took back at once is a list of its own. */
    private static Optional<Withdrawal> takenBack(ResultSet row) throws SQLException {
        String officer = row.getString("actor_name");
        var by = new UserId(row.getObject("actor_id", UUID.class));
        return Optional.ofNullable(row.getObject("taken_back_at", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .map(at -> new Withdrawal(by, officer, at, "", officer, at));
    }

    private static Edition edition(ResultSet row) throws SQLException {
        return new Edition(new RosterId(row.getObject("id", UUID.class)), row.getInt("edition"));
    }

    private String name(ResultSet row) throws SQLException {
        return lists.open(
                row.getObject("incident_id", UUID.class),
                HexFormat.of().formatHex(row.getBytes("list_mark")),
                row.getBytes("list_name"));
    }

    private RosterSummary summary(ResultSet row) throws SQLException {
        return new RosterSummary(
                new RosterId(row.getObject("id", UUID.class)),
                new IncidentId(row.getObject("incident_id", UUID.class)),
                NeutralName.of(name(row)),
                ListKind.valueOf(row.getString("roster_kind")),
                new RosterSummary.Edition(
                        row.getInt("edition"),
                        NeutralName.of(names.open(
                                row.getObject("incident_id", UUID.class),
                                row.getObject("upload_id", UUID.class),
                                row.getBytes("file_name"))),
                        row.getObject("accepted_at", OffsetDateTime.class).toInstant(),
                        row.getString("actor_name")),
                new RosterSummary.Counts(row.getLong("statements"), row.getLong("problems")),
                ImportRows.progress(row),
                withdrawal(row).orElse(null));
    }
}
