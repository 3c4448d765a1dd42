package id.pulang.clearances;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.identity.transactions.Bulkhead;
import id.pulang.identity.transactions.MemoryBudget;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;

/** The home page while three others have everybody decided: it decides nobody itself, and its part on gates waits. */
@PulangTest
class BusyBoardsTests {

    private static final int PLACES = 3;
    private static final String PART = "/desk/clearances/bars";

    @Autowired
    private GateBoard boards;

    @Autowired
    private FourPeople some;

    private HttpOfficer officer;

    @Autowired
    void logIn(Accounts accounts, @Value("${local.server.port}") int port) {
        officer = new HttpOfficers(accounts, port).as(SomeActors.clearance());
    }

    @Test
    void theHomePageIsThereWithoutAWordOfItAndAnOfferToTryAgain() throws Exception {
        some.open();

        var home = withoutAPlace(() -> officer.get("/desk"));
        var part = withoutAPlace(() -> officer.get(PART));

        assertThat(home.statusCode()).isEqualTo(200);
        var page = HttpOfficer.parsed(home);
        assertThat(page.select(".home [role=status]")).isEmpty();
        assertThat(page.select(".home-section[hx-get=" + PART + "] a[href=" + PART + "]"))
                .hasSize(1);
        assertThat(part.statusCode()).isEqualTo(200);
        var busy = HttpOfficer.parsed(part);
        assertThat(busy.select("[role=status]").text()).contains("Server sedang sibuk");
        assertThat(busy.select("a[hx-get=" + PART + "]").text()).isEqualTo("Coba lagi");
    }

    @Test
    void whatWaitsForTheOwnerOfAGateStandsInThePartWithHowFarItIs() {
        some.open();

        var part = officer.open(PART);

        assertThat(part.select(".act-rows .act-what").eachText())
                .anySatisfy(act -> assertThat(act).contains("orang menunggu: Izin keluar"));
        assertThat(part.select(".gate-bars")).isNotEmpty();
    }

    @Test
    void anIncidentIsThereWithoutItsNumbersThatComeByThemselves() throws Exception {
        String path = "/desk/incidents/" + some.open().value();
        String seen = officer.open(path).expectFirst("#river").attr("hx-get");

        var busy = withoutAPlace(() -> officer.get(path));
        var polled = withoutAPlace(() -> officer.get(seen));

        assertThat(busy.statusCode()).isEqualTo(200);
        var page = HttpOfficer.parsed(busy);
        assertThat(page.select("#river [role=status]").text()).contains("Server sedang sibuk");
        assertThat(page.select("h1").text()).isNotEmpty();
        assertThat(polled.headers().firstValue("HX-Reswap")).hasValue("none");
        assertThat(officer.open(page.expectFirst("#river").attr("hx-get")).select(".station-count"))
                .isNotEmpty();
    }

    @Test
    void aBoardIsRefusedWhileOtherWorkTakesTheMemory(@Autowired MemoryBudget memory) throws Exception {
        String board = "/desk/clearances?incident=" + some.open().value();

        int busy = memory.inTurn(Long.MAX_VALUE, () -> officer.get(board).statusCode());

        assertThat(busy).isEqualTo(503);
        assertThat(officer.get(board).statusCode()).isEqualTo(200);
    }

    private <T> T withoutAPlace(Supplier<T> work) throws Exception {
        GateBoard target = AopTestUtils.getTargetObject(boards);
        var places = (Bulkhead) ReflectionTestUtils.getField(target, "boards");
        var inside = new CountDownLatch(PLACES);
        var end = new CountDownLatch(1);
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int other = 0; other < PLACES; other++) {
                others.submit(() -> Objects.requireNonNull(places).soon(() -> {
                    inside.countDown();
                    return end.await(1, TimeUnit.MINUTES);
                }));
            }
            assertThat(inside.await(2, TimeUnit.MINUTES)).isTrue();
            try {
                return work.get();
            } finally {
                end.countDown();
            }
        }
    }
}
