package id.pulang.people.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.MovingClock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OsiaRegistryTests {

    private static final Reply NOT_UNDERSTOOD = new Reply.Unreachable(Trouble.NOT_UNDERSTOOD);

    private final SomeRegistryServer server = new SomeRegistryServer(Duration.ofSeconds(30));
    private final OsiaRegistry registry = server.registry();

    @AfterEach
    void hangUp() {
        registry.close();
        server.close();
    }

    @Test
    void asksForAComparisonAndForNoData() {
        server.answers(200, "[]");

        assertThat(registry.match(SomeRegistryServer.claim())).isEqualTo(new Reply.Matches());

        assertThat(server.requests()).singleElement().satisfies(request -> {
            assertThat(request.method()).isEqualTo("POST");
            assertThat(request.path()).isEqualTo("/v1/persons/3273014304990012/match");
            assertThat(request.key()).isEqualTo("Bearer the-key");
            assertThat(request.body()).isEqualTo("""
                    {"dateOfBirth":"1999-04-03","name":"Wulan Anggraini"}""");
        });
    }

    @Test
    void tellsWhatDiffersFromWhatIsNotHeld() {
        server.answers(200, """
                [{"attributeName":"name","errorCode":1},{"attributeName":"dateOfBirth","errorCode":0}]""");

        assertThat(registry.match(SomeRegistryServer.claim()))
                .isEqualTo(new Reply.Differs(Set.of(Attribute.NAME), Set.of(Attribute.BORN)));
    }

    @Test
    void knowsNobodyWithTheNumber() {
        server.answers(404, "");

        assertThat(registry.match(SomeRegistryServer.claim())).isEqualTo(new Reply.Unknown());
    }

    @Test
    void looksForTheHolderOfAPassportFirst() {
        server.answers(200, "[\"9012\"]").answers(200, "[]");

        assertThat(registry.match(ofPassport())).isEqualTo(new Reply.Matches());

        assertThat(server.requests())
                .extracting(request -> request.method() + " " + request.path())
                .containsExactly("GET /v1/persons?passportNumber=X0000001&limit=2", "POST /v1/persons/9012/match");
    }

    @ParameterizedTest
    @CsvSource({"404, ''", "200, []"})
    void knowsNobodyWithThePassport(int status, String body) {
        server.answers(status, body);

        assertThat(registry.match(ofPassport())).isEqualTo(new Reply.Unknown());
        assertThat(server.requests()).hasSize(1);
    }

    /** Two people with one passport are no answer, and no number leads to another address of the registry. */
    @ParameterizedTest
    @ValueSource(strings = {"[\"1\",\"2\"]", "[null]", "[\"../admin\"]", "[\"\"]", "{}", "null", "[[]]", "<html>"})
    void takesNothingForTheHolderOfAPassportWhoIsNoOne(String body) {
        server.answers(200, body);

        assertThat(registry.match(ofPassport())).isEqualTo(NOT_UNDERSTOOD);
        assertThat(server.requests()).hasSize(1);
    }

    private static Claim ofPassport() {
        return new Claim(null, "X0000001", SomeRegistryServer.claim().said());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{",
                "{}",
                "true",
                "[null]",
                "[{}]",
                "[1]",
                "[{\"attributeName\":\"name\"}]",
                "[{\"attributeName\":\"name\",\"errorCode\":7}]",
                "[{\"attributeName\":\"shoeSize\",\"errorCode\":1}]",
                "<html>Service temporarily unavailable</html>"
            })
    void takesNothingForAnAnswerThatIsNone(String body) {
        server.answers(200, body);

        assertThat(registry.match(SomeRegistryServer.claim())).isEqualTo(NOT_UNDERSTOOD);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void readsNoEndlessAnswer() {
        server.answers(200, "[" + " ".repeat(1_000_000) + "]");

        assertThat(registry.match(SomeRegistryServer.claim())).isInstanceOf(Reply.Unreachable.class);
    }

    @ParameterizedTest
    @CsvSource({"401,KEY_REFUSED", "403,KEY_REFUSED", "400,NOT_UNDERSTOOD", "302,NOT_UNDERSTOOD", "429,RESTING"})
    void doesNotInsistWhereAskingAgainCannotHelp(int status, Trouble trouble) {
        server.answers(status, "");

        assertThat(registry.match(SomeRegistryServer.claim())).isEqualTo(new Reply.Unreachable(trouble));
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void insistsAFewTimesWhileTheRegistryFails() {
        server.answers(500, "").answers(503, "").answers(200, "[]");

        assertThat(registry.match(SomeRegistryServer.claim())).isEqualTo(new Reply.Matches());
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void givesUpAfterSoManyAttempts() {
        server.answers(500, "");

        assertThat(registry.match(SomeRegistryServer.claim())).isEqualTo(new Reply.Unreachable(Trouble.FAILING));
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void waitsNoLongerThanAllowedForTheBeginningOfAnAnswer() {
        assertThat(timed(new SomeRegistryServer().answersTooLate())).isLessThan(Duration.ofMillis(2_000));
    }

    @Test
    void waitsNoLongerThanAllowedForTheEndOfAnAnswer() {
        assertThat(timed(new SomeRegistryServer().stopsInTheMiddle())).isLessThan(Duration.ofMillis(2_000));
    }

    @Test
    void findsARegistryAgainThatWasDown() {
        server.answers(200, "[]").goesDown();
        assertThat(registry.match(SomeRegistryServer.claim())).isEqualTo(new Reply.Unreachable(Trouble.NO_CONNECTION));

        server.comesUp();

        assertThat(registry.match(SomeRegistryServer.claim())).isEqualTo(new Reply.Matches());
    }

    @Test
    void leavesARegistryAloneThatKeepsFailingAndTriesOnceAfterTheRest() {
        var clock = MovingClock.standing();
        var resting = new RestingRegistry(registry, server.rests(), clock);
        server.answers(400, "");
        for (int time = 0; time < 5; time++) {
            resting.match(SomeRegistryServer.claim());
        }
        assertThat(server.requests()).hasSize(3);
        assertThat(resting.match(SomeRegistryServer.claim())).isEqualTo(new Reply.Unreachable(Trouble.RESTING));
        assertThat(resting.restsUntil()).contains(clock.instant().plusSeconds(60));

        clock.moveOn(Duration.ofSeconds(61));
        resting.match(SomeRegistryServer.claim());
        resting.match(SomeRegistryServer.claim());

        assertThat(server.requests()).hasSize(4);
    }

    @Test
    void sendsNamesOverNoOpenLine() {
        assertThatThrownBy(() -> at("http://registry.example")).hasMessageContaining("https");
        assertThatThrownBy(() -> at("ftp://127.0.0.1")).hasMessageContaining("https");
        assertThat(at("https://registry.example").connected()).isTrue();
        assertThat(at("").connected()).isFalse();
    }

    @Test
    void keepsKeyAndClaimOutOfEveryLog() {
        assertThat(server.settings().toString()).doesNotContain("the-key");
        assertThat(SomeRegistryServer.claim().toString())
                .doesNotContain("Wulan")
                .doesNotContain("3273");
    }

    private static Duration timed(SomeRegistryServer slow) {
        try (slow;
                var impatient = slow.registry()) {
            long began = System.nanoTime();
            assertThat(impatient.match(SomeRegistryServer.claim())).isEqualTo(new Reply.Unreachable(Trouble.TIMED_OUT));
            return Duration.ofNanos(System.nanoTime() - began);
        }
    }

    private static RegistrySettings at(String url) {
        var second = Duration.ofSeconds(1);
        return new RegistrySettings(url, "Dukcapil", "", second, second, 1, second, null);
    }
}
