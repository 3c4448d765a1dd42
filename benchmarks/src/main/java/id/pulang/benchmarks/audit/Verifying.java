package id.pulang.benchmarks.audit;

import id.pulang.audit.AuditTrail;
import id.pulang.benchmarks.served.Served;
import id.pulang.benchmarks.served.ServerCommand;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills a trail and has the command look at all of it. */
final class Verifying {

    private static final int IN_ONE_TRANSACTION = 500;
    private static final int WRITERS = 4;

    /** What {@code audit verify} said and how long it took, from its start in a new JVM to its end. */
    record Look(long entries, boolean whole, double seconds, double wholeCommand) {}

    private final Served served;
    private final Actor officer;

    Verifying(Served served, Actor officer) {
        this.served = served;
        this.officer = officer;
    }

    /** Writes lines until the trail has so many, and waits until each has its place. */
    void fill(long entries) throws InterruptedException {
        long missing = entries - placed();
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            for (long written = 0; written < missing; written += IN_ONE_TRANSACTION) {
                threads.submit(() -> Acting.as(officer, this::write));
            }
        }
        while (placed() < entries) {
            Thread.sleep(100);
        }
    }

    private long placed() {
        return served.bean(JdbcClient.class)
                .sql("select coalesce(max(seq), 0) from access.chain_audit(0)")
                .query(Long.class)
                .single();
    }

    private void write() {
        AuditTrail trail = served.bean(AuditTrail.class);
        served.bean(TransactionTemplate.class).executeWithoutResult(_ -> {
            for (int entry = 0; entry < IN_ONE_TRANSACTION; entry++) {
                trail.wrote("measured", Purpose.CASE_WORK, new Subject("person", UUID.randomUUID()), "");
            }
        });
    }

    /** Runs the command as an auditor would, beside the running server. */
    Look look() throws IOException, InterruptedException {
        var command = ServerCommand.run("audit", "verify", "--data", served.data());
        return new Look(
                command.said().path("entries").asLong(),
                command.said().path("whole").asBoolean(),
                command.said().path("seconds").asDouble(),
                command.seconds());
    }
}
