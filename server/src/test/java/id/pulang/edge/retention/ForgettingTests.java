package id.pulang.edge.retention;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.MovingClock;
import id.pulang.PulangTest;
import id.pulang.authentication.challenges.AnsweredChallenges;
import id.pulang.authentication.login.LogIns;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What may go goes when its time is over, and not a day before. */
@Tag("security")
@PulangTest
class ForgettingTests {

    private final MovingClock clock = MovingClock.standing();
    private final DatabaseDoors database;
    private final Forgetting forgetting;

    ForgettingTests(
            @Autowired ForgettingRows rows,
            @Autowired LogIns logIns,
            @Autowired AnsweredChallenges challenges,
            @Autowired ApplicationContext application) {
        database = DatabaseDoors.of(application);
        forgetting = new Forgetting(rows, logIns, challenges, clock);
    }

    /** Nothing that other tests wrote is older than anything here. */
    @BeforeEach
    void longBeforeAnyOtherTest() {
        clock.moveOn(Duration.ofDays(-4000));
    }

    @Test
    void forgetsACommandAfterAWeek() throws SQLException {
        UUID command = UUID.randomUUID();
        write(
                "insert into access.command (officer, id, print, at) values (?, ?, ?, ?)",
                UUID.randomUUID(),
                command,
                new byte[16],
                now());

        goesAfter(Duration.ofDays(7), "access.command where id = '%s'".formatted(command));
    }

    @Test
    void forgetsNoCommandOfTheLastWeekWhateverMomentIsNamed() throws SQLException {
        UUID command = UUID.randomUUID();
        write(
                "insert into access.command (officer, id, print, at) values (?, ?, ?, now())",
                UUID.randomUUID(),
                command,
                new byte[16]);

        DatabaseDoors.ask(database.asApplication(), "select access.forget_commands('infinity')");

        assertThat(DatabaseDoors.ask(
                        database.asOwner(), "select 1 from access.command where id = '%s'".formatted(command)))
                .hasSize(1);
    }

    @Test
    void forgetsAFailedTryToLogInAfterADay() throws SQLException {
        String key = "lupa-" + UUID.randomUUID();
        write("insert into access.log_in_try (kind, key, failures, last_at) values ('NAME', ?, 3, ?)", key, now());

        goesAfter(Duration.ofDays(1), "access.log_in_try where key = '%s'".formatted(key));
    }

    @Test
    void forgetsFromWhereSomebodyCameInAfterAMonth() throws SQLException {
        String key = "masuk-" + UUID.randomUUID();
        write(
                "insert into access.log_in_try (kind, key, failures, last_at, entered_at) values ('PAIR', ?, 0, ?, ?)",
                key,
                now(),
                now());

        goesAfter(Duration.ofDays(30), "access.log_in_try where key = '%s'".formatted(key));
    }

    @Test
    void forgetsAnAnsweredChallengeADayAfterItIsOver() throws SQLException {
        byte[] challenge = new byte[32];
        ThreadLocalRandom.current().nextBytes(challenge);
        write("insert into access.answered_challenge (challenge, until) values (?, ?)", challenge, now());

        goesAfter(
                Duration.ofDays(1),
                "access.answered_challenge where challenge = '\\x%s'"
                        .formatted(HexFormat.of().formatHex(challenge)));
    }

    @Test
    void forgetsAnEventAWeekAfterItWasHeardAndNeverOneThatWasNot() throws SQLException {
        UUID heard = UUID.randomUUID();
        UUID unheard = UUID.randomUUID();
        String event = """
                insert into events.event_publication
                    (id, listener_id, event_type, serialized_event, publication_date, completion_date)
                values (?, 'probe', 'id.pulang.Probe', '{}', ?, cast(? as timestamptz))
                """;
        write(event, heard, now(), now());
        write(event, unheard, now(), null);

        goesAfter(Duration.ofDays(7), "events.event_publication where id = '%s'".formatted(heard));
        assertThat(DatabaseDoors.ask(
                        database.asOwner(),
                        "select 1 from events.event_publication where id = '%s'".formatted(unheard)))
                .hasSize(1);
        write("delete from events.event_publication where id = ?", unheard);
    }

    @Test
    void forgetsWhatAShiftLeftForTheNextAfterAMonth() throws SQLException {
        UUID note = UUID.randomUUID();
        write(
                "insert into cases.shift_note (id, officer, post, note, noted_at) values (?, ?, 'PNH', ?, ?)",
                note,
                UUID.randomUUID(),
                new byte[16],
                now());

        goesAfter(Duration.ofDays(30), "cases.shift_note where id = '%s'".formatted(note));
    }

    @Test
    void forgetsNoShiftNoteOfTheLastMonthWhateverMomentIsNamed() throws SQLException {
        UUID note = UUID.randomUUID();
        write(
                "insert into cases.shift_note (id, officer, post, note, noted_at) values (?, ?, 'XXX', ?, now())",
                note,
                UUID.randomUUID(),
                new byte[16]);

        DatabaseDoors.ask(database.asApplication(), "select cases.forget_shift_notes('infinity')");

        String there = "cases.shift_note where id = '%s'".formatted(note);
        assertThat(DatabaseDoors.ask(database.asOwner(), "select 1 from " + there))
                .hasSize(1);
        write("delete from " + there);
    }

    /** Still there when its time ends, and gone a second later. */
    private void goesAfter(Duration time, String rows) throws SQLException {
        clock.moveOn(time);
        forgetting.forget();
        assertThat(DatabaseDoors.ask(database.asOwner(), "select 1 from " + rows))
                .hasSize(1);

        clock.moveOn(Duration.ofSeconds(1));
        forgetting.forget();
        assertThat(DatabaseDoors.ask(database.asOwner(), "select 1 from " + rows))
                .isEmpty();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private void write(String sql, @Nullable Object... values) throws SQLException {
        try (var connection = database.asOwner();
                var statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }
}
