package id.pulang.cases.shifts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.identity.Forbidden;
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
    void theNextShiftOfThePostReadsTheLatestFirstAndNoOtherPostDoes() {
        Acting.as(SomeActors.consular(), () -> notes.write("Izin 40 orang dijanjikan pukul 06.00"));
        Acting.as(SomeActors.head(), () -> notes.write("  Bus kedua terlambat  "));

        List<ShiftNote> read = Acting.as(SomeActors.lead(), notes::latest);

        assertThat(read)
                .extracting(ShiftNote::words)
                .startsWith("Bus kedua terlambat", "Izin 40 orang dijanjikan pukul 06.00");
        assertThat(read.getFirst().by()).isEqualTo(SomeActors.head().id());
        assertThat(Acting.as(SomeActors.elsewhere(), notes::latest)).isEmpty();
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
