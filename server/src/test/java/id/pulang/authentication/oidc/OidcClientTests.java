package id.pulang.authentication.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import id.pulang.MovingClock;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The talk with a provider that is away, slow, or not the one that was named. */
@Tag("security")
class OidcClientTests {

    private static final AuthorizationRequest ASKED = new AuthorizationRequest(
            AuthorizationRequest.Purpose.LOG_IN,
            "",
            "state",
            "nonce",
            "v".repeat(43),
            "https://pulang.example/login/outside/back",
            Instant.MAX);

    private static final Instant NOW = Instant.now();

    private static final AuthorizationRequest CONNECTING = new AuthorizationRequest(
            AuthorizationRequest.Purpose.CONNECT,
            "id",
            "state",
            "nonce",
            ASKED.verifier(),
            ASKED.back(),
            NOW.plus(AuthorizationRequest.LASTS));

    private final SomeProvider outside = SomeProvider.start();

    @AfterEach
    void close() {
        outside.close();
    }

    @Test
    void isAskedForACodeWithEverythingThatBindsTheAnswer() {
        URI address = provider(outside.issuer()).address(ASKED).orElseThrow();

        assertThat(address.toString()).startsWith(outside.issuer() + "/authorize?");
        assertThat(address.getQuery().split("&"))
                .contains("response_type=code", "scope=openid", "client_id=pulang", "state=state", "nonce=nonce");
        assertThat(address.getQuery())
                .contains("code_challenge_method=S256", "redirect_uri=https://pulang.example/login/outside/back")
                .doesNotContain("v".repeat(43))
                .doesNotContain("prompt");
    }

    @Test
    void mustAskWhoItIsWhereAnAccountIsConnected() {
        assertThat(provider(outside.issuer()).address(CONNECTING).orElseThrow().getQuery())
                .contains("prompt=login");
    }

    /** Else a colleague whom a shared computer remembers there would be connected with this account. */
    @Test
    void mustNotVouchForSomebodyWhoCameInBeforeAnAccountIsConnected() throws Exception {
        outside.lets("siti");
        assertThat(vouchedAfter(CONNECTING)).isInstanceOf(IdTokenResult.For.class);

        outside.saysTheyCameIn(NOW);
        assertThat(vouchedAfter(CONNECTING)).isInstanceOf(IdTokenResult.For.class);

        outside.saysTheyCameIn(NOW.minusSeconds(120));
        assertThat(vouchedAfter(CONNECTING)).isEqualTo(new IdTokenResult.Refused("not asked anew"));
        assertThat(vouchedAfter(ASKED)).isInstanceOf(IdTokenResult.For.class);
    }

    private IdTokenResult vouchedAfter(AuthorizationRequest question) throws IOException, InterruptedException {
        var provider = provider(outside.issuer());
        URI address = provider.address(question).orElseThrow();
        try (var browser = HttpClient.newHttpClient()) {
            var answer = browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
            URI back = URI.create(answer.headers().firstValue("Location").orElseThrow());
            return provider.vouching(question, back.getRawQuery());
        }
    }

    @Test
    void isAskedAgainWhereItIsAfterAnHour() {
        var clock = MovingClock.standing();
        var provider = provider(outside.issuer(), clock);

        provider.address(ASKED);
        clock.moveOn(Duration.ofMinutes(59));
        provider.address(ASKED);
        assertThat(outside.described()).isEqualTo(1);

        clock.moveOn(Duration.ofMinutes(2));
        provider.address(ASKED);
        assertThat(outside.described()).isEqualTo(2);
    }

    @Test
    void isNotTakenForAnotherOne() {
        outside.namesItself("https://other.example");

        assertThat(provider(outside.issuer()).address(ASKED)).isEmpty();
    }

    @Test
    void isNotBelievedThroughALineWithoutTls() {
        outside.keepsItsKeysAt("http://127.0.0.1:1");

        assertThat(provider(outside.issuer()).address(ASKED)).isEmpty();
    }

    @Test
    void leadsNowhereElse() {
        outside.does(ProviderFault.LEADS_ELSEWHERE);

        assertThat(provider(outside.issuer()).address(ASKED)).isEmpty();
        assertThat(outside.described()).isEqualTo(1);
    }

    @Test
    void signsWithAKeyThatNobodyElseHas() {
        assertThat(ProviderEndpoints.SIGNATURES)
                .isNotEmpty()
                .noneMatch(JWSAlgorithm.Family.HMAC_SHA::contains)
                .doesNotContain(new JWSAlgorithm("none"));
    }

    @Test
    void isAskedAgainOnceItIsBack() throws IOException {
        var provider = provider("http://localhost:" + closedPort());
        assertThat(provider.address(ASKED)).isEmpty();
        assertThat(provider.vouching(ASKED, "code=a&state=state")).isEqualTo(new IdTokenResult.Away());

        outside.namesItself("https://other.example");
        var late = provider(outside.issuer());
        assertThat(late.address(ASKED)).isEmpty();
        outside.namesItself("");
        assertThat(late.address(ASKED)).isPresent();
    }

    @Test
    void holdsUpAFewWhileItSleepsAndNobodyElse() throws Exception {
        outside.does(ProviderFault.SLEEPS);
        var provider = provider(outside.issuer());

        try (var threads = Executors.newFixedThreadPool(40)) {
            List<Future<Boolean>> tries = IntStream.range(0, 40)
                    .mapToObj(
                            one -> threads.submit(() -> provider.address(ASKED).isEmpty()))
                    .toList();
            for (Future<Boolean> one : tries) {
                assertThat(one.get()).isTrue();
            }
        }

        assertThat(outside.described()).isEqualTo(4);
        outside.does(ProviderFault.NONE);
        assertThat(provider.address(ASKED)).isPresent();
    }

    @Test
    void anAnswerThatIsNoneIsRefused() {
        var provider = provider(outside.issuer());

        for (String nonsense : new String[] {null, "", "state=state", "code=&state=state", "%zz", "code=a&code=b"}) {
            assertThat(provider.vouching(ASKED, nonsense)).as(nonsense).isInstanceOf(IdTokenResult.Refused.class);
        }
        assertThat(outside.asked()).isZero();
    }

    private static OidcClient provider(String issuer) {
        return provider(issuer, Clock.systemUTC());
    }

    private static OidcClient provider(String issuer, Clock clock) {
        return new OidcClient(
                new OidcSettings(issuer, SomeProvider.CLIENT, SomeProvider.SECRET, "", "SSO", Duration.ofSeconds(9)),
                clock);
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
