package id.pulang.cases.durations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.SomeCases;
import id.pulang.cases.durations.Measured.Kind;
import id.pulang.cases.durations.TimeTaken.Quartiles;
import id.pulang.identity.Acting;
import id.pulang.identity.Forbidden;
import id.pulang.identity.PostCode;
import id.pulang.journeys.HttpOfficers;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/** How long cases took, in a month of long ago in which nothing else happened. */
@PulangTest
class TimesTakenTests {

    private static final PostCode POST = new PostCode("PNH");

    @Autowired
    private TimesTaken times;

    @Autowired
    private SomeCases some;

    @Autowired
    private ApplicationContext application;

    /** Eleven examinations that took 1 to 11 hours, the last stopped within the last hour of March at the post. */
    @Test
    void tellsMedianAndQuartilesOfAMonthOfThePost(@Autowired Accounts accounts, @Value("${local.server.port}") int port)
            throws SQLException {
        List<CaseSummary> cases =
                Stream.of(some.opened(6), some.opened(5)).flatMap(List::stream).toList();
        for (int each = 0; each < cases.size(); each++) {
            stopped(cases.get(each), "2021-03-31T16:59:59Z", (each + 1) * 3600L);
        }
        YearMonth march = YearMonth.of(2021, 3);
        var what = new Measured(Kind.CLOCK, "health", POST, march);

        var line = Acting.as(SomeActors.head(), () -> times.in(march)).getFirst();
        var page = new HttpOfficers(accounts, port).as(SomeActors.head()).open("/desk/times?month=2021-03");
        var list = new HttpOfficers(accounts, port)
                .as(SomeActors.head())
                .open(page.select("a.count[data-counts=11]").attr("href"));

        assertThat(line.what()).isEqualTo(what);
        assertThat(line.cases()).isEqualTo(11);
        assertThat(line.quartiles()).hasValue(new Quartiles(minutes(210), minutes(360), minutes(510)));
        assertThat(page.text()).contains("Pemeriksaan kesehatan 11 4 jam 6 jam 9 jam");
        assertThat(list.select("main [data-row]")).hasSize(11);
        assertThat(list.text()).contains("Pemeriksaan kesehatan, selesai Maret 2021");
        assertThat(Acting.as(SomeActors.head(), () -> times.in(YearMonth.of(2021, 4))))
                .isEmpty();
    }

    /** By their codes, health would come before identity. */
    @Test
    void standsInTheOrderOfTheWayHome() throws SQLException {
        CaseSummary one = some.opened(1).getFirst();
        stopped(one, "2021-09-10T00:00:00Z", 3600);
        stopped(one, "identity", "2021-09-10T00:00:00Z", 3600);

        List<TimeTaken> lines = Acting.as(SomeActors.head(), () -> times.in(YearMonth.of(2021, 9)));

        assertThat(lines).extracting(each -> each.what().code()).containsExactly("identity", "health");
    }

    @Test
    void saysNothingOfFewerThanTen() throws SQLException {
        List<CaseSummary> cases =
                Stream.of(some.opened(5), some.opened(4)).flatMap(List::stream).toList();
        for (CaseSummary each : cases) {
            stopped(each, "2021-05-10T00:00:00Z", 3600);
        }

        var line = Acting.as(SomeActors.head(), () -> times.in(YearMonth.of(2021, 5)))
                .getFirst();

        assertThat(line.cases()).isZero();
        assertThat(line.quartiles()).isEmpty();
    }

    /** Reached eight days after the case was opened, and once more on the next day, which no longer counts. */
    @Test
    void tellsHowLongAStageTookUntilItWasFirstReached() throws SQLException {
        List<CaseSummary> cases =
                Stream.of(some.opened(5), some.opened(5)).flatMap(List::stream).toList();
        for (CaseSummary each : cases) {
            tell("update cases.protection_case set opened_at = '2021-07-02T00:00:00Z' where id = '%s'", each);
            tell("""
                    insert into cases.case_fact (id, case_id, recorded_for, person_id, post, fact, at, detail, mark, noted_at,
                        noted_by, effect, stage)
                    select gen_random_uuid(), id, id, person_id, post, 'FIT_TO_TRAVEL', opened_at + day * interval '1 day', '',
                        decode(md5(day || '%1$s'), 'hex'), opened_at, opened_by, 'REACHES', 'FIT'
                    from cases.protection_case, generate_series(8, 9) day where id = '%1$s'
                    """, each);
        }

        var line = Acting.as(SomeActors.headAtHeadquarters(), () -> times.in(YearMonth.of(2021, 7))).stream()
                .filter(each -> each.what().kind() == Kind.STAGE)
                .findFirst()
                .orElseThrow();
        // other tests look whether rows are as the server wrote them
        for (CaseSummary each : cases) {
            tell("update cases.protection_case set opened_at = '" + each.openedAt() + "' where id = '%s'", each);
        }

        assertThat(line.what().selection()).isEqualTo("took.STAGE.FIT.PNH.2021-07");
        assertThat(line.cases()).isEqualTo(10);
        assertThat(line.quartiles().orElseThrow().median()).isEqualTo(Duration.ofDays(8));
    }

    @Test
    void whatWasTakenBackTookNoTime() throws SQLException {
        CaseSummary one = some.opened(1).getFirst();
        for (String[] each :
                new String[][] {{"10", "LANDED", "REACHES", "LANDED"}, {"11", "LANDING_UNDONE", "RETURNS", "TRAVELLING"}
                }) {
            tell("""
                    insert into cases.case_fact (id, case_id, recorded_for, person_id, post, fact, at, detail, mark, noted_at,
                        noted_by, effect, stage)
                    select gen_random_uuid(), id, id, person_id, post, '%1$s', '2021-11-%2$sT00:00:00Z', '',
                        decode(md5('%1$s' || id), 'hex'), opened_at, opened_by, '%3$s', '%4$s'
                    from cases.protection_case where id = '%%s'
                    """.formatted(each[1], each[0], each[2], each[3]), one);
        }

        assertThat(Acting.as(SomeActors.head(), () -> times.in(YearMonth.of(2021, 11))))
                .isEmpty();
    }

    @Test
    void isForWhoAnswersForAPost() {
        for (var other : List.of(SomeActors.consular(), SomeActors.reviewer(), SomeActors.kemensos())) {
            assertThatThrownBy(() -> Acting.as(other, () -> times.in(YearMonth.of(2021, 3))))
                    .isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void readsOnlyWhatItWroteAsASelection() {
        var what = new Measured(Kind.STAGE, "FIT", POST, YearMonth.of(2021, 3));

        assertThat(Measured.of(what.selection())).hasValue(what);
        assertThat(Stream.of(
                        "ownerless",
                        "took.CLOCK.health.PNH",
                        "took.SUM.health.PNH.2021-03",
                        "took.CLOCK.a.PNH.2021-13"))
                .allMatch(each -> Measured.of(each).isEmpty());
    }

    private void stopped(CaseSummary each, String at, long seconds) throws SQLException {
        stopped(each, "health", at, seconds);
    }

    private void stopped(CaseSummary each, String clock, String at, long seconds) throws SQLException {
        tell(
                "update cases.case_clock set stopped_at = '" + at + "', taken_seconds = " + seconds + " where clock = '"
                        + clock + "' and case_id = '%s'",
                each);
    }

    private void tell(String sql, CaseSummary about) throws SQLException {
        DatabaseDoors.tell(
                DatabaseDoors.of(application).asOwner(),
                sql.formatted(about.id().value()));
    }

    private static Duration minutes(long minutes) {
        return Duration.ofMinutes(minutes);
    }
}
