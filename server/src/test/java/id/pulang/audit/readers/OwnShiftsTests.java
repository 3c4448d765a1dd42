package id.pulang.audit.readers;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** When an officer's last shift ended, by the lines of the trail; the lines here are never committed. */
@PulangTest
class OwnShiftsTests {

    private static final Instant MORNING = Instant.parse("2025-10-22T01:00:00Z");

    private final Actor officer = somebody(SomeActors.consular());

    @Autowired
    private OwnShiftRows rows;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    /** A line of the trail so long before the morning. */
    private record Line(Duration before, String act, String purpose) {

        static Line work(int hours, int minutes) {
            return new Line(Duration.ofHours(hours).plusMinutes(minutes), "opened", "CASE_WORK");
        }

        static Line logIn(int hours, int minutes) {
            return new Line(Duration.ofHours(hours).plusMinutes(minutes), "log-in", "LOG_IN");
        }

        static Line logOut(int hours, int minutes) {
            return new Line(Duration.ofHours(hours).plusMinutes(minutes), "log-out", "LOG_IN");
        }
    }

    @Test
    void endsWithTheLastActBeforeFourHoursOfNothing() {
        assertThat(end(Line.logIn(16, 0), Line.work(15, 0), Line.work(8, 30), Line.logIn(0, 5)))
                .contains(before(8, 30));
        assertThat(end(Line.logIn(16, 0), Line.work(3, 0), Line.logIn(0, 5))).contains(before(16, 0));
    }

    @Test
    void endsWithALogOutThatLastsAnHour() {
        assertThat(end(Line.work(3, 0), Line.logOut(2, 0), Line.logIn(0, 5))).contains(before(2, 0));
        assertThat(end(Line.work(3, 0), Line.logOut(2, 0), Line.logIn(1, 30), Line.work(1, 0)))
                .isEmpty();
    }

    /** What is done in the shift that runs changes nothing. */
    @Test
    void staysTheSameWhileTheNextShiftRuns() {
        assertThat(end(Line.work(9, 0), Line.logIn(3, 0), Line.work(2, 0), Line.work(0, 1)))
                .contains(before(9, 0));
    }

    /** Nobody hides changes from an officer by trying their password in the night. */
    @Test
    void isNotMovedByWhatOthersTryOrTheServerDoes() {
        var tried = new Line(Duration.ofHours(5), "log-in failed", "LOG_IN");
        var blocked = new Line(Duration.ofHours(4), "log-in blocked", "LOG_IN");
        var registry = new Line(Duration.ofHours(3), "registry answered", "CASE_WORK");

        assertThat(end(Line.work(7, 0), tried, blocked, registry, Line.logIn(0, 5)))
                .contains(before(7, 0));
    }

    @Test
    void isOfTheOwnPost() {
        assertThat(transactions.<Optional<Instant>>execute(undone -> {
                    undone.setRollbackOnly();
                    Acting.as(officer, () -> write(Line.work(9, 0)));
                    return Acting.as(elsewhere(), () -> rows.lastEnd(officer.id(), MORNING.minus(LONG), MORNING));
                }))
                .isEmpty();
    }

    @Test
    void isNotKnownOfSomebodyWhoBegins() {
        assertThat(end(Line.logIn(0, 5))).isEmpty();
    }

    private static final Duration LONG = OwnShifts.LOOKED_BACK;

    private Optional<Instant> end(Line... lines) {
        return Acting.as(
                officer,
                () -> transactions.execute(undone -> {
                    undone.setRollbackOnly();
                    for (Line line : lines) {
                        write(line);
                    }
                    return rows.lastEnd(officer.id(), MORNING.minus(LONG), MORNING);
                }));
    }

    private void write(Line line) {
        jdbc.sql("""
                insert into access.audit_entry (id, at, user_id, role, post, act, purpose, subject_kind, subjects, detail)
                values (:id, :at, :officer, 'CONSULAR_OFFICER', :post, :act, :purpose, 'case', '{}', '')
                """)
                .param("id", UUID.randomUUID())
                .param("at", MORNING.minus(line.before()).atOffset(ZoneOffset.UTC))
                .param("officer", officer.id().value())
                .param("post", officer.post().value())
                .param("act", line.act())
                .param("purpose", line.purpose())
                .update();
    }

    private static Instant before(int hours, int minutes) {
        return MORNING.minus(Duration.ofHours(hours).plusMinutes(minutes));
    }

    private static Actor elsewhere() {
        return SomeActors.elsewhere();
    }

    private static Actor somebody(Actor like) {
        return new Actor(new UserId(UUID.randomUUID()), "Somebody", like.role(), like.post(), like.section());
    }
}
