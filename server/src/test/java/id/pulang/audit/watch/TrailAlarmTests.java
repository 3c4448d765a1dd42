package id.pulang.audit.watch;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.audit.AuditTrail;
import id.pulang.audit.readers.Alarm;
import id.pulang.audit.readers.Alarms;
import id.pulang.audit.verification.BreakKind;
import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.protection.rowcodes.RowCodes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to the whole database is told at every post. */
@Tag("security")
@PulangTest
class TrailAlarmTests {

    private static final Instant TAKEN_AT = Instant.parse("2025-10-20T21:00:00Z");

    @Autowired
    private Access access;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private RowCodes codes;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Alarms alarms;

    @Autowired
    private Clock clock;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aTrailThatIsNotAsItWasWrittenIsTold() {
        try (var watch = watching(Set.of(BreakKind.CUT_OFF, BreakKind.EDITED))) {
            watch.row().look();
            watch.row().look();
        }

        assertThat(seen())
                .filteredOn(alarm -> alarm.kind() == Alarm.Kind.BROKEN_TRAIL)
                .extracting(Alarm::about)
                .containsExactly("CUT_OFF, EDITED");
    }

    @Test
    void aDatabaseThatWasPutBackIsToldOnce() throws IOException {
        RestoreNote note = RestoreNote.in(folder);
        note.write(TAKEN_AT);
        var alarm = new RestoreAlarm(note, access, trail, transactions);

        alarm.tell();
        alarm.tell();

        assertThat(note.takenAt()).isEmpty();
        assertThat(seen())
                .filteredOn(each -> each.kind() == Alarm.Kind.PUT_BACK)
                .extracting(Alarm::about)
                .containsExactly(TAKEN_AT.toString());
    }

    private record Watching(RowWatch row) implements AutoCloseable {

        @Override
        public void close() {
            row.destroy();
        }
    }

    private Watching watching(Set<BreakKind> broken) {
        return new Watching(
                new RowWatch(() -> new TablesLook.Found(Set.of(), broken), codes, trail, transactions, access, clock));
    }

    private List<Alarm> seen() {
        return Acting.as(SomeActors.head(), alarms::latest);
    }
}
