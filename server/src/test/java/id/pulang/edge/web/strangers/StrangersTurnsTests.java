package id.pulang.edge.web.strangers;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.pulang.MovingClock;
import id.pulang.edge.web.BrowserRules;
import jakarta.servlet.FilterChain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@Tag("security")
class StrangersTurnsTests {

    private static final String KNOWN = "known";
    private static final int FEW = StrangersTurns.AT_WORK;

    private final StrangersTurns turns = turns(Duration.ofSeconds(20));
    private final CountDownLatch done = new CountDownLatch(1);
    private final AtomicInteger atWork = new AtomicInteger();
    private final AtomicInteger arrived = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void end() {
        done.countDown();
        threads.close();
    }

    @Test
    void aBurstOfOneAddressTakesFewPlacesAndIsServedInTheEnd() throws Exception {
        List<Future<Integer>> burst = burst(20, "192.0.2.1");

        await().until(() -> arrived.get() == 20 && atWork.get() == FEW);
        assertThat(answer(turns, request("192.0.2.9"), (_, _) -> {})).isEqualTo(200);
        done.countDown();

        for (Future<Integer> each : burst) {
            assertThat(each.get(20, SECONDS)).isEqualTo(200);
        }
    }

    @Test
    void whoHasLoggedInWaitsForNoTurn() throws Exception {
        burst(FEW, "192.0.2.1");
        await().until(() -> atWork.get() == FEW);
        var officer = request("192.0.2.1");
        officer.setAttribute(KNOWN, true);

        assertThat(answer(turns, officer, (_, _) -> {})).isEqualTo(200);
    }

    @Test
    void aFormThatComesSlowlyKeepsNoPlace() throws Exception {
        for (int one = 0; one < 20; one++) {
            threads.submit(() -> answer(turns, new SlowForm("192.0.2.1"), (_, _) -> {}));
        }
        await().until(() -> arrived.get() == 20);

        assertThat(answer(turns, request("192.0.2.1"), (_, _) -> {})).isEqualTo(200);
    }

    @Test
    void aReportOfABrowserNeedsNoTurn() throws Exception {
        burst(FEW, "192.0.2.1");
        await().until(() -> atWork.get() == FEW);
        var report = new MockHttpServletRequest("POST", BrowserRules.REPORTS);
        report.setRemoteAddr("192.0.2.1");

        assertThat(answer(turns, report, (_, _) -> {})).isEqualTo(200);
    }

    @Test
    void whoWaitsInVainIsToldWhenToComeAgain() throws Exception {
        var impatient = turns(Duration.ZERO);
        var response = new MockHttpServletResponse();

        impatient.doFilter(request("192.0.2.1"), new MockHttpServletResponse(), (_, _) -> {
            for (int one = 1; one < FEW; one++) {
                threads.submit(() -> answer(impatient, request("192.0.2.1"), (_, _) -> work()));
            }
            await().until(() -> atWork.get() == FEW - 1);
            impatient.doFilter(request("192.0.2.1"), response, (_, _) -> {});
        });

        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
    }

    private List<Future<Integer>> burst(int requests, String address) {
        var burst = new ArrayList<Future<Integer>>();
        for (int one = 0; one < requests; one++) {
            burst.add(threads.submit(() -> {
                arrived.incrementAndGet();
                return answer(turns, request(address), (_, _) -> work());
            }));
        }
        return burst;
    }

    private void work() {
        atWork.incrementAndGet();
        waitUntilDone();
    }

    private void waitUntilDone() {
        try {
            done.await(30, SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static StrangersTurns turns(Duration patience) {
        return new StrangersTurns(request -> request.getAttribute(KNOWN) != null, patience, MovingClock.standing());
    }

    private static int answer(StrangersTurns turns, MockHttpServletRequest request, FilterChain chain)
            throws Exception {
        var response = new MockHttpServletResponse();
        turns.doFilter(request, response, chain);
        return response.getStatus();
    }

    private static MockHttpServletRequest request(String address) {
        var request = new MockHttpServletRequest("GET", "/login");
        request.setRemoteAddr(address);
        return request;
    }

    /** A form whose entries come only when all is done. */
    private final class SlowForm extends MockHttpServletRequest {

        SlowForm(String address) {
            super("POST", "/login");
            setRemoteAddr(address);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            arrived.incrementAndGet();
            waitUntilDone();
            return super.getParameterMap();
        }
    }
}
