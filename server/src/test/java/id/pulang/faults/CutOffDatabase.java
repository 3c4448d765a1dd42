package id.pulang.faults;

import id.pulang.SomeActors;
import id.pulang.faults.TcpProxy.Weather;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import java.time.Duration;
import java.util.Random;

/**
 * F8: the network between server and database swallows everything, or cuts every connection, in the middle of commands.
 * Nobody waits for ever, what is sent again does not happen twice, and work that was begun goes on by itself.
 */
record CutOffDatabase(ServerBehindProxy server, StoredRows stored, long seed) {

    private static final Duration BACK_WITHIN = Duration.ofSeconds(60);
    private static final int ROWS = 1_500;

    FaultResult run(int runs) throws Exception {
        var random = new Random(seed);
        var result = FaultResult.NONE;
        for (int run = 0; run < runs; run++) {
            Weather storm = run % 2 == 0 ? Weather.SILENT : Weather.CUT;
            result = result.and(once(storm, random.nextInt(200)));
        }
        return result;
    }

    private FaultResult once(Weather storm, int afterMillis) throws Exception {
        var list = new LongList(ROWS);
        IncidentId incident = server.doors().openIncident();
        Thread weather = Thread.ofPlatform().start(() -> strike(storm, afterMillis));
        long waited = longestWait(incident, list);
        weather.join();
        waited = Math.max(waited, longestWait(incident, list));
        server.proxy().turn(Weather.CLEAR);
        Patience.until(BACK_WITHIN, () -> {
            send(incident, list);
            return true;
        });
        var upload = Acting.as(SomeActors.registration(), () -> server.doors().upload(incident, list));
        Patience.until(BACK_WITHIN, () -> server.doors().isFinished(upload));
        long wrong = stored.wrongInImport(incident.value(), ROWS, list.problems());
        boolean tooLong = waited > ServerBehindProxy.BOUND.toMillis();
        return FaultResult.run(ROWS, 0, wrong + (tooLong ? 1 : 0) + stored.gapsInTheChain());
    }

    private void strike(Weather storm, int afterMillis) {
        try {
            Thread.sleep(afterMillis);
            server.proxy().turn(storm);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends the list until it fails or is taken, and returns how long that took in milliseconds. */
    private long longestWait(IncidentId incident, LongList list) {
        long began = System.nanoTime();
        try {
            send(incident, list);
        } catch (RuntimeException refused) {
            Thread.yield();
        }
        return (System.nanoTime() - began) / 1_000_000;
    }

    private void send(IncidentId incident, LongList list) {
        server.doors().beginImport(incident, list);
    }
}
