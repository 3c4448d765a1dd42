package id.pulang.cases.shifts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What one shift leaves for the next. */
@PulangTest
class ShiftNotesTests {

    @Autowired
    private ShiftNotes notes;

    @Test
    void theNextShiftOfThePostReadsTheLatestFirstAndNoOtherPostDoes(
            @Autowired Accounts accounts, @Autowired VerifiedAccounts verified) {
        Actor author = SomeAccounts.officer(accounts, verified, Role.HEAD_OF_MISSION);
        Acting.as(SomeActors.consular(), () -> notes.write("Izin 40 orang dijanjikan pukul 06.00"));
        Acting.as(author, () -> notes.write("  Bus kedua terlambat  "));

        List<ShiftNotes.Shown> read = Acting.as(SomeActors.lead(), notes::latest);

        assertThat(read)
                .extracting(ShiftNotes.Shown::words)
                .startsWith("Bus kedua terlambat", "Izin 40 orang dijanjikan pukul 06.00");
        assertThat(read.getFirst().author()).isEqualTo(author.name());
        assertThat(Acting.as(SomeActors.elsewhere(), notes::latest)).isEmpty();
    }

    /** Whoever reads a note leaves a line that names it. */
    @Test
    void leavesALineInTheTrailWhenTheyAreOpened(@Autowired ApplicationContext application) throws Exception {
        Acting.as(SomeActors.lead(), () -> notes.write("Dokter datang pukul 08.00"));
        var database = DatabaseDoors.of(application);
        String latest = DatabaseDoors.ask(
                        database.asOwner(),
                        "select id from cases.shift_note where post = '%s' order by noted_at desc, id desc limit 1"
                                .formatted(SomeActors.lead().post().value()))
                .getFirst();
        String opened =
                "select 1 from access.audit_entry where act = 'opened' and '%s' = any(subjects)".formatted(latest);
        assertThat(DatabaseDoors.ask(database.asOwner(), opened)).isEmpty();

        Acting.as(SomeActors.consular(), notes::latest);

        assertThat(DatabaseDoors.ask(database.asOwner(), opened)).hasSize(1);
    }

    @Test
    void takesNothingThatIsEmptyOrTooLong() {
        assertThat(Acting.as(SomeActors.lead(), () -> notes.write("  \n "))).isFalse();
        assertThat(Acting.as(SomeActors.lead(), () -> notes.write("x".repeat(ShiftNotes.LONGEST + 1))))
                .isFalse();
    }

    @Test
    void isNotForThoseOutsideTheMission() {
        for (var other : List.of(SomeActors.kemensos(), SomeActors.administrator())) {
            assertThatThrownBy(() -> Acting.as(other, notes::latest)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> Acting.as(other, () -> notes.write("catatan")))
                    .isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void liesSealedInTheDatabase(@Autowired ApplicationContext application) throws Exception {
        Acting.as(SomeActors.lead(), () -> notes.write("Wiratanu menunggu di gerbang"));

        try (var connection = DatabaseDoors.of(application).asOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from cases.shift_note where position('Wiratanu' in encode(note, 'escape')) > 0")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }
}
