package id.pulang.benchmarks.audit;

import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.people.sight.AgencyVisibility;
import id.pulang.people.sight.ReceivedByAgency;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Officers who all write at once, each act a row and its line of the audit trail in one durable transaction. */
final class Writing {

    private static final int WRITERS = 16;
    private static final PostCode AGENCY = new PostCode("KEMENSOS");

    private final AgencyVisibility agencies;

    Writing(AgencyVisibility agencies) {
        this.agencies = agencies;
    }

    /** How many acts were committed within a second, on average. */
    double actsPerSecond(Actor actor, Duration duration) throws InterruptedException, ExecutionException {
        long began = System.nanoTime();
        long until = began + duration.toNanos();
        long acts = 0;
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<Long>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.add(threads.submit(() -> Acting.as(actor, () -> write(until))));
            }
            for (Future<Long> writer : writers) {
                acts += writer.get();
            }
        }
        return acts * 1e9 / (System.nanoTime() - began);
    }

    private long write(long until) {
        long acts = 0;
        while (System.nanoTime() < until) {
            agencies.show(new ReceivedByAgency(List.of(UUID.randomUUID()), AGENCY));
            acts++;
        }
        return acts;
    }
}
