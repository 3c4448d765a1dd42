package id.pulang.edge.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.MovingClock;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@Tag("security")
class RateLimitFilterTests {

    private final MovingClock clock = MovingClock.standing();
    private final RateLimitFilter pace =
            new RateLimitFilter(new EdgeSettings(3, 1, false, new EdgeSettings.Strangers(1, 1, 1, 1)), clock);

    @Test
    void slowsDownWhoeverAsksForTooMuch() throws Exception {
        assertThat(statusesFrom("192.0.2.1", 5)).containsExactly(200, 200, 200, 429, 429);
    }

    /** Whoever logs in again and again would else have a share for each session. */
    @Test
    void countsAllSessionsOfAnAccountTogether() throws Exception {
        int[] first = Acting.calling(SomeActors.consular(), () -> statusesFrom("192.0.2.1", 2));
        int[] second = Acting.calling(SomeActors.consular(), () -> statusesFrom("192.0.2.2", 3));
        int[] colleague = Acting.calling(SomeActors.reviewer(), () -> statusesFrom("192.0.2.1", 1));

        assertThat(first).containsExactly(200, 200);
        assertThat(second).containsExactly(200, 429, 429);
        assertThat(colleague).containsExactly(200);
    }

    @Test
    void slowsDownNobodyElse() throws Exception {
        statusesFrom("192.0.2.1", 5);

        assertThat(statusesFrom("192.0.2.2", 1)).containsExactly(200);
    }

    @Test
    void givesBackAsTimePasses() throws Exception {
        statusesFrom("192.0.2.1", 5);

        clock.moveOn(Duration.ofSeconds(2));

        assertThat(statusesFrom("192.0.2.1", 3)).containsExactly(200, 200, 429);
    }

    @Test
    void takesNoMoreThanItHasAtOnce() {
        var reports = TokenBuckets.one(60, 60, Duration.ofHours(1), clock);

        for (int report = 0; report < 60; report++) {
            assertThat(reports.tryConsume(1)).isTrue();
        }

        assertThat(reports.tryConsume(1)).isFalse();
    }

    @Test
    void givesNothingBackWhenTheClockIsSetBack() throws Exception {
        statusesFrom("192.0.2.1", 5);

        clock.moveOn(Duration.ofHours(-5));

        assertThat(statusesFrom("192.0.2.1", 1)).containsExactly(429);
    }

    private int[] statusesFrom(String address, int requests) throws Exception {
        int[] statuses = new int[requests];
        for (int at = 0; at < requests; at++) {
            var request = new MockHttpServletRequest("GET", "/desk/people");
            request.setRemoteAddr(address);
            var response = new MockHttpServletResponse();
            pace.doFilter(request, response, new MockFilterChain());
            statuses[at] = response.getStatus();
        }
        return statuses;
    }
}
