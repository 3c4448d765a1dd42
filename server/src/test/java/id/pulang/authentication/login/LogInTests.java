package id.pulang.authentication.login;

import static id.pulang.journeys.HttpOfficer.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.authentication.throttle.LoginThrottle;
import id.pulang.identity.Acting;
import id.pulang.identity.PackRole;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.journeys.HttpOfficer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("security")
@PulangTest
class LogInTests {

    private static final String WRONG = "bukan kata sandinya";

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private VerifiedAccounts verified;

    @Autowired
    private LoginThrottle tries;

    @Autowired
    private FirstPasswords firstPasswords;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void saysHowLongToWaitInBothLanguagesAndLooksAtNoPasswordUntilThen() {
        String password = open("tries.sari");
        HttpOfficer officer = HttpOfficer.strangerFrom("203.0.113.10", port);

        for (int time = 0; time < 5; time++) {
            assertThat(alert(officer, "tries.sari", WRONG)).contains("tidak cocok");
        }

        assertThat(alert(officer, "tries.sari", password)).containsPattern("Tunggu \\d+ detik");
        officer.submit(form(officer.open("/login"), "/language"), Map.of("to", "en"));
        assertThat(alert(officer, "tries.sari", password)).containsPattern("Wait \\d+ seconds");
    }

    @Test
    void answersAnUnknownNameAsAWrongPassword() {
        open("tries.dewi");

        List<String> known = answers("tries.dewi", "203.0.113.20");
        List<String> unknown = answers("tries.nobody", "203.0.113.21");

        assertThat(unknown).isEqualTo(known).hasSize(6);
    }

    @Test
    void takesNoNameThatNoKeyboardTypes() {
        HttpOfficer officer = HttpOfficer.strangerFrom("203.0.113.25", port);
        Element form = form(officer.open("/login"), "/login");
        form.select("[name=username]").val("ad\0min");
        form.select("[name=password]").val(WRONG);

        for (var answer : List.of(officer.post(form, Map.of()), officer.upload(form, "list", "a.csv", new byte[1]))) {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(HttpOfficer.parsed(answer).select("h1").text()).isEqualTo("Ini belum bisa dilakukan");
            assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        }
    }

    @Test
    void comparesOneHashWhetherTheNameIsKnownOrNot() {
        open("tries.putri");
        var counted = new Counted(passwords);
        var logIns = new LogIns(verified, tries, counted, firstPasswords);

        var known = logIns.attempt("tries.putri", WRONG, "203.0.113.30");
        var unknown = logIns.attempt("tries.putra", WRONG, "203.0.113.31");

        assertThat(List.of(known, unknown)).containsOnly(new LogInOutcome.Wrong());
        assertThat(counted.hashes)
                .hasSize(2)
                .allSatisfy(hash -> assertThat(hash).startsWith(parameters(passwords.encode("apa saja"))));
    }

    @Test
    void whatOthersTryWithANameDoesNotHoldUpItsOwnerAtTheirUsualAddress() {
        String password = open("tries.wulan");
        assertThat(attempt("tries.wulan", password, "203.0.113.40")).isInstanceOf(LogInOutcome.Welcome.class);

        for (int guess = 0; guess < 40; guess++) {
            attempt("tries.wulan", WRONG, "198.51.100." + guess);
        }

        assertThat(attempt("tries.wulan", password, "203.0.113.40")).isInstanceOf(LogInOutcome.Welcome.class);
        assertThat(attempt("tries.wulan", password, "203.0.113.41"))
                .isInstanceOfSatisfying(
                        LogInOutcome.Wait.class,
                        wait -> assertThat(wait.howLong()).isLessThanOrEqualTo(Duration.ofMinutes(1)));
    }

    @Test
    void holdsUpAnAddressThatTriesManyNames() {
        for (int name = 0; name < 30; name++) {
            assertThat(attempt("tries.name" + name, WRONG, "203.0.113.50")).isInstanceOf(LogInOutcome.Wrong.class);
        }

        assertThat(attempt("tries.another", WRONG, "203.0.113.50")).isInstanceOf(LogInOutcome.Wait.class);
        assertThat(attempt("tries.another", WRONG, "203.0.113.51")).isInstanceOf(LogInOutcome.Wrong.class);
    }

    @Test
    void theRightPasswordTakesEarlierMistakesBack() {
        String password = open("tries.yuni");
        for (int round = 0; round < 3; round++) {
            for (int mistake = 0; mistake < 4; mistake++) {
                attempt("tries.yuni", WRONG, "203.0.113.60");
            }
            assertThat(attempt("tries.yuni", password, "203.0.113.60")).isInstanceOf(LogInOutcome.Welcome.class);
        }
    }

    @Test
    void tryingIsRememberedByTheDatabaseWithoutWhatWasTyped() {
        attempt("tries.typed-a-password-here", WRONG, "203.0.113.70");

        List<String> kept = jdbc.sql("select log_in_try::text from access.log_in_try")
                .query(String.class)
                .list();

        assertThat(kept).isNotEmpty().noneMatch(row -> row.contains("tries.") || row.contains("203.0.113"));
    }

    @Test
    void forgetsWhatNoLimitNeedsAnyMore() {
        String password = open("tries.lestari");
        jdbc.sql("""
                insert into access.log_in_try (kind, key, failures, last_at, entered_at) values
                    ('NAME', 'two days old', 9, '2025-10-20T00:00:00Z', null),
                    ('PAIR', 'came in ten days ago', 0, '2025-10-12T00:00:00Z', '2025-10-12T00:00:00Z'),
                    ('PAIR', 'came in two months ago', 0, '2025-08-22T00:00:00Z', '2025-08-22T00:00:00Z')
                """).update();

        attempt("tries.lestari", password, "203.0.113.75");

        assertThat(jdbc.sql("select key from access.log_in_try where key like '% %'")
                        .query(String.class)
                        .list())
                .containsExactly("came in ten days ago");
    }

    @Test
    void theTrailSaysFromWhereToWhereSomebodyWasMoved() {
        open("tries.moved");
        UserId moved = verified.account("tries.moved").orElseThrow().actor().id();

        Acting.as(
                SomeActors.administrator(),
                () -> accounts.move(moved, PackRole.of(Role.CONSULAR_OFFICER), new PostCode("PNH"), "protection"));

        assertThat(lines("tries.moved"))
                .contains("moved account CONSULAR_OFFICER at PNH, section consular"
                        + " to CONSULAR_OFFICER at PNH, section protection");
    }

    @Test
    void leavesALineForComingInFailingBeingHeldUpAndLeaving() {
        String password = open("tries.intan");
        HttpOfficer officer = HttpOfficer.strangerFrom("203.0.113.80", port);

        officer.tryToLogIn("tries.intan", password);
        officer.submit(form(officer.open("/desk"), "/logout"), Map.of());
        for (int time = 0; time < 6; time++) {
            officer.tryToLogIn("tries.intan", WRONG);
        }

        assertThat(lines("tries.intan"))
                .startsWith(
                        "opened account CONSULAR_OFFICER at PNH, section consular",
                        "changed password ",
                        "answered for account ",
                        "log-in from 203.0.113.80",
                        "log-out ",
                        "log-in failed from 203.0.113.80")
                .hasSize(11)
                .last()
                .asString()
                .matches("log-in blocked from 203.0.113.80 for \\d+ s");
    }

    private List<String> answers(String name, String address) {
        HttpOfficer officer = HttpOfficer.strangerFrom(address, port);
        List<String> answers = new ArrayList<>();
        for (int time = 0; time < 6; time++) {
            answers.add(alert(officer, name, WRONG).replaceAll("\\d+ detik", "N detik"));
        }
        return answers;
    }

    private static String alert(HttpOfficer officer, String name, String password) {
        return officer.tryToLogIn(name, password).select("[role=alert]").text();
    }

    private LogInOutcome attempt(String name, String password, String address) {
        return new LogIns(verified, tries, new Quick(passwords), firstPasswords).attempt(name, password, address);
    }

    private String open(String login) {
        var account = new NewAccount(login, "Petugas", Role.CONSULAR_OFFICER, new PostCode("PNH"), "consular");
        return SomeAccounts.open(accounts, account);
    }

    /** The beginning of a hash that names what it cost. */
    private static String parameters(@Nullable String hash) {
        String written = String.valueOf(hash);
        return written.substring(0, written.indexOf("p=1$"));
    }

    private List<String> lines(String login) {
        return Acting.as(
                SomeActors.headquarters(),
                () -> transaction.execute(_ ->
                        jdbc.sql("""
                select act || ' ' || detail from access.audit_entry
                where subjects = array[(select id from access.account where login = :login)] and purpose = 'LOG_IN'
                order by at, act desc
                """).param("login", login).query(String.class).list()));
    }

    /** Knows the wrong password by sight and compares every other one. */
    private static final class Quick implements PasswordEncoder {

        private final PasswordEncoder passwords;

        Quick(PasswordEncoder passwords) {
            this.passwords = passwords;
        }

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return "hash";
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            return !WRONG.contentEquals(String.valueOf(password)) && passwords.matches(password, hash);
        }
    }

    /** Compares as always and keeps the hashes it compared with. */
    private static final class Counted implements PasswordEncoder {

        private final PasswordEncoder passwords;
        private final List<String> hashes = new ArrayList<>();

        Counted(PasswordEncoder passwords) {
            this.passwords = passwords;
        }

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return passwords.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            hashes.add(String.valueOf(hash));
            return passwords.matches(password, hash);
        }
    }
}
