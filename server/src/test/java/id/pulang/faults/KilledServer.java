package id.pulang.faults;

import id.pulang.MigratedFolder;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;

/**
 * F1: the server is killed in the middle of an import, started again, and the officer sends the same list again. Every
 * row must be there exactly once, with its outcome.
 */
record KilledServer(Path data, int rows, long seed) {

    FaultResult run(int runs) throws Exception {
        MigratedFolder.copyTo(data);
        var random = new Random(seed);
        var result = FaultResult.NONE;
        var server = started();
        try {
            for (int run = 0; run < runs; run++) {
                var incident = UUID.fromString(server.tell("begin", "begun"));
                long written = written(incident, random.nextInt(rows / 20, rows * 9 / 10));
                server.close();
                server = started();
                server.tell("send " + incident, "done");
                result = result.and(looked(incident, written));
            }
        } finally {
            server.close();
        }
        return result;
    }

    private OtherProcess started() throws Exception {
        var server = new OtherProcess(ImportingServer.class, data.toString(), Integer.toString(rows));
        server.await("ready");
        return server;
    }

    /** Waits until so many rows are written and returns how many were. */
    private long written(UUID incident, int enough) throws Exception {
        long written = 0;
        while (written < enough) {
            Thread.sleep(5);
            written = new StoredRows(data)
                    .count("select coalesce(sum(rows_done), 0) from incidents.import where incident_id = ?", incident);
        }
        return written;
    }

    private FaultResult looked(UUID incident, long written) throws Exception {
        var stored = new StoredRows(data);
        long there = stored.count("select count(*) from incidents.statement where incident_id = ?", incident);
        long wrong = stored.wrongInImport(incident, rows, new LongList(rows).problems());
        return FaultResult.run(written, Math.max(0, written - there), wrong + stored.gapsInTheChain());
    }
}
