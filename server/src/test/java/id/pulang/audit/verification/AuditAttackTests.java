package id.pulang.audit.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.MemoryFolder;
import id.pulang.audit.chain.AuditEntry;
import id.pulang.audit.chain.StoredTrail;
import id.pulang.protection.keys.AuditKey;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Harms the audit trail as the owner of the database can and looks whether that is found, and where. */
@Tag("security")
class AuditAttackTests {

    private static final String ENTRY_AT_17 = "(select entry_id from access.audit_link where seq = 17)";

    @TempDir(factory = MemoryFolder.class)
    private static Path folder;

    private static StoredTrail trail;

    @BeforeAll
    static void writeATrail() throws IOException {
        trail = new StoredTrail(folder);
    }

    @AfterAll
    static void stop() {
        trail.close();
    }

    @BeforeEach
    void restore() throws IOException {
        trail.restore();
    }

    @Test
    void findsNothingInAnUnharmedTrail() throws IOException {
        Verified verified = trail.verify();

        assertThat(verified.breaks()).isEmpty();
        assertThat(verified.isWhole()).isTrue();
        assertThat(verified.entries()).isEqualTo(StoredTrail.ENTRIES);
        assertThat(verified.checkpoints()).isEqualTo(StoredTrail.ENTRIES / StoredTrail.SIGNED_EVERY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user_id = uuidv7()",
                "role = 'REVIEWER'",
                "post = 'BKK'",
                "act = 'shown'",
                "purpose = 'HEALTH'",
                "subject_kind = 'case'",
                "subjects = subjects[1:1]",
                "subjects = array[subjects[2], subjects[1]]",
                "subjects = '{}'",
                "detail = ''",
                "detail = detail || ' ', act = act",
                "at = at + interval '1 microsecond'",
                "at = 'infinity'"
            })
    void findsAnEditedField(String edit) throws IOException {
        trail.harm("update access.audit_entry set %s where id = %s".formatted(edit, ENTRY_AT_17));

        assertThat(found()).containsExactly(at(BreakKind.EDITED, 17));
    }

    @Test
    void findsAnEditThatWasHashedAgain() throws IOException {
        trail.write(trail.changed(17, "shown"), 17);
        trail.followAgainFrom(17);

        assertThat(found()).contains(at(BreakKind.INSERTED, 17), Tuple.tuple(BreakKind.REWRITTEN, 1L, 60L));
    }

    @Test
    void findsADeletedEntry() throws IOException {
        trail.harm("delete from access.audit_entry where id = " + ENTRY_AT_17);

        assertThat(found()).containsExactly(at(BreakKind.DELETED, 17));
    }

    @Test
    void findsAnEntryDeletedWithItsPlace() throws IOException {
        trail.harm("delete from access.audit_entry where id = " + ENTRY_AT_17);
        trail.harm("delete from access.audit_link where seq = 17");

        assertThat(found()).containsExactly(at(BreakKind.DELETED, 17));
    }

    @Test
    void findsWhereADeletionWasClosedUp() throws IOException {
        trail.harm("delete from access.audit_entry where id = " + ENTRY_AT_17);
        trail.harm("delete from access.audit_link where seq = 17");
        trail.harm("update access.audit_link set seq = -seq where seq > 17");
        trail.harm("update access.audit_link set seq = -seq - 1 where seq < 0");
        trail.followAgainFrom(17);

        assertThat(found()).contains(Tuple.tuple(BreakKind.REWRITTEN, 1L, 40L), at(BreakKind.CUT_OFF, 60));
    }

    @Test
    void findsAnInsertedEntryAtItsPlace() throws IOException {
        trail.harm("update access.audit_link set seq = -seq where seq >= 17");
        trail.harm("update access.audit_link set seq = -seq + 1 where seq < 0");
        trail.harm("""
                insert into access.audit_entry
                select uuidv7(), at, user_id, role, post, act, purpose, subject_kind, subjects, detail
                from access.audit_entry e join access.audit_link l on l.entry_id = e.id where l.seq = 16
                """);
        trail.harm("""
                insert into access.audit_link select 17, e.id, sha256('guess'), sha256('guess'), sha256('guess')
                from access.audit_entry e where not exists (select from access.audit_link l where l.entry_id = e.id)
                """);

        assertThat(found()).contains(at(BreakKind.INSERTED, 17), Tuple.tuple(BreakKind.MOVED, 18L, 61L));
    }

    @Test
    void findsAnInsertedEntryThatTheServerChained() throws IOException {
        AuditKey anotherKey = AuditKey.kept(folder.resolve("another-key"));
        trail.add(StoredTrail.entry(StoredTrail.BEGAN.plus(Duration.ofDays(1))), anotherKey);
        trail.chain();

        assertThat(found()).containsExactly(at(BreakKind.INSERTED, 61));
    }

    @Test
    void findsAnEntryOutsideTheChain() throws IOException {
        trail.harm("""
                insert into access.audit_entry
                select uuidv7(), at, user_id, role, post, act, purpose, subject_kind, subjects, detail
                from access.audit_entry where id = %s
                """.formatted(ENTRY_AT_17));

        assertThat(found()).containsExactly(at(BreakKind.UNCHAINED, 0));
    }

    @Test
    void findsSwappedPlaces() throws IOException {
        trail.harm("update access.audit_link set seq = -seq where seq in (17, 18)");
        trail.harm("update access.audit_link set seq = 35 + seq where seq < 0");

        assertThat(found()).containsExactly(Tuple.tuple(BreakKind.MOVED, 17L, 18L));
    }

    @Test
    void findsEntriesSwappedBetweenPlaces() throws IOException {
        trail.harm("alter table access.audit_link drop constraint audit_link_entry_id_key");
        trail.harm("""
                update access.audit_link l set entry_id = other.entry_id, content = other.content, mark = other.mark
                from access.audit_link other where l.seq in (17, 30) and other.seq = 47 - l.seq
                """);
        trail.harm("alter table access.audit_link add constraint audit_link_entry_id_key unique (entry_id)");

        assertThat(found())
                .contains(at(BreakKind.MOVED, 17), at(BreakKind.MOVED, 30))
                .doesNotContain(at(BreakKind.MOVED, 18));
    }

    @Test
    void findsACutOffEnd() throws IOException {
        cutOffAfter(50);

        assertThat(found()).containsExactly(Tuple.tuple(BreakKind.CUT_OFF, 51L, 60L));
    }

    @Test
    void findsACutOffEndWhoseCheckpointsAreGone() throws IOException {
        cutOffAfter(30);
        trail.harm("delete from access.audit_checkpoint where seq > 30");

        assertThat(found()).containsExactly(Tuple.tuple(BreakKind.CUT_OFF, 31L, 60L));
    }

    @Test
    void findsANewEndWhereTheOldOneWasCutOff() throws IOException {
        cutOffAfter(50);
        for (int more = 51; more <= 70; more++) {
            trail.add(StoredTrail.entry(StoredTrail.BEGAN.plusSeconds(60L * more)));
        }
        trail.chain();

        assertThat(found()).containsExactly(Tuple.tuple(BreakKind.REWRITTEN, 41L, 60L));
    }

    @Test
    void findsABackDatedEdit() throws IOException {
        trail.harm("update access.audit_entry set at = at - interval '1 day' where id = " + ENTRY_AT_17);

        assertThat(found())
                .contains(at(BreakKind.EDITED, 17), at(BreakKind.BACK_DATED, 17))
                .hasSize(2);
    }

    @Test
    void findsABackDatedEntryThatAServerWrote() throws IOException {
        trail.add(StoredTrail.entry(StoredTrail.BEGAN));
        trail.add(StoredTrail.entry(StoredTrail.BEGAN.plusSeconds(60L * 61)));
        trail.chain();

        assertThat(found()).containsExactly(at(BreakKind.BACK_DATED, 61));
    }

    @Test
    void allowsWhatATransactionTakes() throws IOException {
        trail.add(StoredTrail.entry(StoredTrail.BEGAN.plusSeconds(60L * 60).minus(HashChainVerifier.TOLERANCE)));
        trail.chain();

        assertThat(found()).isEmpty();
    }

    @Test
    void findsACheckpointThatAnotherKeySigned() throws IOException {
        trail.harm("update access.audit_checkpoint set signature = sha256(signature) || sha256(hash) where seq = 40");

        assertThat(found()).containsExactly(at(BreakKind.FORGED_CHECKPOINT, 40));
    }

    @Test
    void findsADeletedCheckpoint() throws IOException {
        trail.harm("delete from access.audit_checkpoint where seq = 40");

        assertThat(found()).containsExactly(at(BreakKind.LOST_CHECKPOINT, 40));
    }

    @Test
    void findsHarmDoneWhileAnEntryWaits() throws IOException {
        AuditEntry waiting = StoredTrail.entry(StoredTrail.BEGAN.plusSeconds(60L * 61));
        trail.add(waiting);
        trail.harm("update access.audit_entry set act = 'other' where id = '%s'".formatted(waiting.id()));

        assertThat(found()).containsExactly(at(BreakKind.EDITED, 0));
    }

    private static void cutOffAfter(int place) {
        trail.harm("""
                delete from access.audit_entry
                where id in (select entry_id from access.audit_link where seq > %d)
                """.formatted(place));
        trail.harm("delete from access.audit_link where seq > %d".formatted(place));
    }

    private static List<Tuple> found() throws IOException {
        return trail.verify().breaks().stream()
                .map(each -> Tuple.tuple(each.kind(), each.from(), each.to()))
                .toList();
    }

    private static Tuple at(BreakKind kind, long place) {
        return Tuple.tuple(kind, place, place);
    }
}
