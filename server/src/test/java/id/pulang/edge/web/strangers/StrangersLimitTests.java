package id.pulang.edge.web.strangers;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.MovingClock;
import id.pulang.edge.web.EdgeSettings.Strangers;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@Tag("security")
class StrangersLimitTests {

    private static final String KNOWN = "known";

    private final MovingClock clock = MovingClock.standing();
    private final StrangersLimit limit =
            new StrangersLimit(request -> request.getAttribute(KNOWN) != null, new Strangers(20, 1, 3, 1), clock);

    @Test
    void boundsWhatAllStrangersTogetherAskFor() throws Exception {
        assertThat(served("192.0.2.1", "POST", "/login", 10)).isEqualTo(2 + 3);
        assertThat(served("192.0.2.2", "POST", "/login", 10)).isEqualTo(2);
        assertThat(served("192.0.2.3", "GET", "/verify/1", 10)).isEqualTo(2);
    }

    @Test
    void letsAnAddressThatAskedForLittleLogInHoweverMuchOthersAskFor() throws Exception {
        served("192.0.2.1", "POST", "/login", 1_000);

        assertThat(served("192.0.2.9", "GET", "/login", 1)).isEqualTo(1);
        assertThat(served("192.0.2.9", "POST", "/login", 1)).isEqualTo(1);
    }

    @Test
    void holdsUpNobodyWhoHasLoggedIn() throws Exception {
        served("192.0.2.1", "POST", "/login", 1_000);
        var request = request("192.0.2.1", "POST", "/desk/people");
        request.setAttribute(KNOWN, true);

        assertThat(answer(request).getStatus()).isEqualTo(200);
    }

    @Test
    void countsANetworkOfSixtyFourBitsAsOneAddress() throws Exception {
        int served = 0;
        for (int host = 1; host <= 20; host++) {
            served += served("2001:db8::" + host, "POST", "/login", 1);
        }

        assertThat(served).isEqualTo(2 + 3);
    }

    @Test
    void saysInOneShortTextWhenToComeAgain() throws Exception {
        served("192.0.2.1", "POST", "/login", 10);

        MockHttpServletResponse refused = answer(request("192.0.2.1", "POST", "/login"));

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("5");
        assertThat(refused.getContentAsString())
                .contains("Tunggu beberapa detik")
                .contains("try again");
    }

    @Test
    void givesBackAsTimePasses() throws Exception {
        served("192.0.2.1", "POST", "/login", 10);

        clock.moveOn(Duration.ofSeconds(10));

        assertThat(served("192.0.2.1", "POST", "/login", 10)).isEqualTo(1 + 3);
    }

    private int served(String address, String method, String path, int times) throws Exception {
        int served = 0;
        for (int time = 0; time < times; time++) {
            served += answer(request(address, method, path)).getStatus() == 200 ? 1 : 0;
        }
        return served;
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static MockHttpServletRequest request(String address, String method, String path) {
        var request = new MockHttpServletRequest(method, path);
        request.setRemoteAddr(address);
        return request;
    }
}
