package id.pulang.faults;

import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * F9: the database is slow, or every way into it is taken. A page answers within a bounded time, with what was asked
 * for or with a plain 503; what needs no database stays up; work in the background finishes afterwards.
 */
record ExhaustedDatabase(ServerBehindProxy server, StoredRows stored) {

    private static final Duration AFTERWARDS = Duration.ofSeconds(60);
    private static final int WAYS = 10;
    private static final int SLOW_MILLIS = 40;
    private static final int UNAVAILABLE = 503;
    private static final int ROWS = 300;

    FaultResult run(int runs) throws Exception {
        var result = FaultResult.NONE;
        for (int run = 0; run < runs; run++) {
            result = result.and(run % 2 == 0 ? exhausted() : slow());
        }
        return result;
    }

    private FaultResult exhausted() throws Exception {
        HttpOfficer officer = officer();
        var incident = server.doors().openIncident();
        var list = new LongList(ROWS);
        List<Connection> held = new ArrayList<>();
        long wrong = 0;
        var upload = server.doors().beginImport(incident, list);
        try {
            holdAll(held);
            long began = System.nanoTime();
            var answer = officer.get("/desk/people");
            wrong += answer.statusCode() == UNAVAILABLE ? 0 : 1;
            wrong += answer.headers().firstValue("Retry-After").isPresent() ? 0 : 1;
            wrong += tooLong(began);
            wrong += HttpOfficer.stranger(server.port()).get("/login").statusCode() == 200 ? 0 : 1;
        } finally {
            for (Connection each : held) {
                each.close();
            }
        }
        wrong += officer.get("/desk/people").statusCode() == 200 ? 0 : 1;
        Patience.until(AFTERWARDS, () -> server.doors().isFinished(upload));
        return FaultResult.run(ROWS, 0, wrong + stored.wrongInImport(incident.value(), ROWS, list.problems()));
    }

    private FaultResult slow() throws Exception {
        HttpOfficer officer = officer();
        server.proxy().delay(SLOW_MILLIS);
        long wrong = 0;
        long began = System.nanoTime();
        try {
            int status = officer.get("/desk/people").statusCode();
            wrong += status == 200 || status == UNAVAILABLE ? 0 : 1;
            wrong += tooLong(began);
        } finally {
            server.proxy().delay(0);
        }
        return FaultResult.run(1, 0, wrong);
    }

    /** Takes each way as soon as whoever has it gives it back. */
    private void holdAll(List<Connection> held) throws InterruptedException {
        DataSource pool = server.doors().server().getBean(DataSource.class);
        Patience.until(AFTERWARDS, () -> {
            held.add(pool.getConnection());
            return held.size() == WAYS;
        });
    }

    private static long tooLong(long began) throws InterruptedException {
        long took = System.nanoTime() - began;
        return took > ServerBehindProxy.BOUND.toNanos() * MachineLoad.factor() ? 1 : 0;
    }

    private HttpOfficer officer() {
        Accounts accounts = server.doors().server().getBean(Accounts.class);
        return new HttpOfficers(accounts, server.port()).as(SomeActors.consular());
    }
}
