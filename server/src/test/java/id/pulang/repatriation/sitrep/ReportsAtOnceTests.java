package id.pulang.repatriation.sitrep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.clearances.FourPeople;
import id.pulang.identity.Acting;
import id.pulang.identity.transactions.Bulkhead;
import id.pulang.identity.transactions.Busy;
import id.pulang.incidents.IncidentId;
import id.pulang.repatriation.sitrep.SituationReports.PrintedReport;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;

/** A report takes a second of a processor, so only so many are made at once. */
@Tag("security")
@PulangTest
class ReportsAtOnceTests {

    @Autowired
    private SituationReports reports;

    @Autowired
    private FourPeople some;

    @Test
    void aThirdAtOnceIsAskedToComeAgain() throws InterruptedException {
        IncidentId incident = some.open();
        var places = (Bulkhead) Objects.requireNonNull(ReflectionTestUtils.getField(reports, "places"));
        var held = new CountDownLatch(2);
        var end = new CountDownLatch(1);

        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            others.submit(() -> places.soon(() -> waited(held, end)));
            others.submit(() -> places.soon(() -> waited(held, end)));
            assertThat(held.await(2, TimeUnit.MINUTES)).isTrue();
            assertThatThrownBy(() -> print(incident)).isInstanceOf(Busy.class);
            end.countDown();
        }

        assertThat(print(incident).pdf()).isNotEmpty();
    }

    private static boolean waited(CountDownLatch held, CountDownLatch end) throws InterruptedException {
        held.countDown();
        return end.await(1, TimeUnit.MINUTES);
    }

    private PrintedReport print(IncidentId incident) {
        return Acting.as(SomeActors.lead(), () -> reports.print(incident, "id", "https://pulang.example"));
    }
}
