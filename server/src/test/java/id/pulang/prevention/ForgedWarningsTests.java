package id.pulang.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.CodedRows;
import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.audit.AuditTrail;
import id.pulang.audit.verification.Break;
import id.pulang.audit.verification.BreakKind;
import id.pulang.identity.Acting;
import id.pulang.portal.SomePortal;
import id.pulang.portal.warnings.PublicWarning;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The owner of the database puts a warning in that no officer has written: nobody reads it, and it is named. */
@Tag("security")
@PulangTest
class ForgedWarningsTests {

    private static final String NUMBER = "PNH-W-2025-666";

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Warnings warnings;

    @Autowired
    private WarningPublication publication;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatNoOfficerHasReleasedIsNeitherShownNorSignedLater() throws Exception {
        UUID real = released().value();
        UUID forged = UUID.randomUUID();
        try (CodedRows rows = CodedRows.kept(server, "kept_warnings")) {
            rows.harm("""
                    insert into prevention.warning (id, post, number, published, signature)
                    select '%s', post, '%s', replace(published, number, '%2$s'), signature
                    from prevention.warning where id = '%s'
                    """.formatted(forged, NUMBER, real), """
                    insert into prevention.warning_version
                    select uuidv7(), '%s', post, version, revision, content, correction, drafted_at, drafted_by,
                        proposed_at, proposed_by, refused_at, refused_by, refused_for, released_at, released_by
                    from prevention.warning_version where warning_id = '%s'
                    """.formatted(forged, real));

            assertThat(SomePortal.of(server).warnings())
                    .extracting(PublicWarning::number)
                    .hasSizeGreaterThanOrEqualTo(1)
                    .doesNotContain(NUMBER);
            assertThat(rows.found())
                    .filteredOn(each -> each.detail().contains(forged.toString()))
                    .extracting(Break::kind)
                    .containsExactly(BreakKind.ROW_INSERTED, BreakKind.ROW_INSERTED);

            rows.harm("update prevention.warning set published = null, signature = null where id = '%s'"
                    .formatted(forged));
            publication.publishEarlier();
            assertThat(published(forged)).as("no start signs it").isZero();

            rows.putBack("prevention.warning_version", "warning_id = '%s'".formatted(forged));
            rows.putBack("prevention.warning", "id = '%s'".formatted(forged));
        }
    }

    @Test
    void whatAnEarlierVersionReleasedIsSignedAtAStart() throws Exception {
        UUID real = released().value();
        forgetWhatWasPublished(real);
        assertThat(published(real)).isZero();

        publication.publishEarlier();

        assertThat(published(real)).isEqualTo(1);
    }

    /** As the server does, so that its codes go with it. */
    private void forgetWhatWasPublished(UUID warning) {
        Acting.as(
                AuditTrail.SERVER,
                () -> transactions.executeWithoutResult(
                        _ -> jdbc.sql("update prevention.warning set published = null, signature = null where id = :id")
                                .param("id", warning)
                                .update()));
    }

    private WarningId released() {
        WarningId id = ((Warnings.Begun.Kept)
                        Acting.as(SomeActors.consular(), () -> warnings.begin(SomeWarnings.content())))
                .id();
        Acting.as(SomeActors.consular(), () -> warnings.propose(id, revision(id)));
        assertThat(Acting.as(SomeActors.head(), () -> warnings.release(id, revision(id))))
                .isEqualTo(WarningOutcome.DONE);
        return id;
    }

    private int revision(WarningId id) {
        return warnings.file(id).latest().revision();
    }

    private int published(UUID warning) throws SQLException {
        return Integer.parseInt(DatabaseDoors.ask(
                        DatabaseDoors.of(server).asOwner(),
                        "select count(published) from prevention.warning where id = '%s'".formatted(warning))
                .getFirst());
    }
}
