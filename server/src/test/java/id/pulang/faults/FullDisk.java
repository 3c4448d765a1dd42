package id.pulang.faults;

import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.incidents.IncidentId;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/**
 * F4: the disk of the database is full in the middle of an import. Pages say so plainly and open nothing without its
 * audit entry; when there is room again, all goes on without repair.
 */
record FullDisk(ServerBehindProxy server, StoredRows stored, Path disk) {

    private static final Duration BACK_WITHIN = Duration.ofSeconds(90);
    private static final int ROWS = 6_000;
    private static final int LEFT_BYTES = 256 * 1024;
    private static final int LOOKS = 10;
    private static final int UNAVAILABLE = 503;

    FaultResult run(int runs) throws Exception {
        var result = FaultResult.NONE;
        for (int run = 0; run < runs; run++) {
            result = result.and(once());
        }
        return result;
    }

    private FaultResult once() throws Exception {
        Doors doors = server.doors();
        HttpOfficer officer =
                new HttpOfficers(doors.server().getBean(Accounts.class), server.port()).as(SomeActors.consular());
        var list = new LongList(ROWS);
        var incident = doors.openIncident();
        var upload = doors.beginImport(incident, list);
        Patience.until(BACK_WITHIN, () -> doors.done(upload) > 0);
        long done = written(incident);
        Path ballast = fill();
        long wrong = 0;
        try {
            for (int look = 0; look < LOOKS; look++) {
                int status = officer.get("/desk/people").statusCode();
                wrong += status == 200 || status == UNAVAILABLE ? 0 : 1;
            }
            wrong += HttpOfficer.stranger(server.port()).get("/login").statusCode() == 200 ? 0 : 1;
        } finally {
            Files.delete(ballast);
        }
        Patience.until(BACK_WITHIN, () -> doors.isFinished(upload));
        Patience.until(BACK_WITHIN, () -> officer.get("/desk/people").statusCode() == 200);
        long there = written(incident);
        return FaultResult.run(
                done,
                Math.max(0, done - there),
                wrong + stored.wrongInImport(incident.value(), ROWS, list.problems()) + stored.gapsInTheChain());
    }

    private long written(IncidentId incident) throws SQLException {
        return stored.count("select count(*) from incidents.statement where incident_id = ?", incident.value());
    }

    /** Leaves next to nothing free. */
    private Path fill() throws IOException {
        Path ballast = disk.resolve("ballast");
        long free = Files.getFileStore(disk).getUsableSpace();
        try (var out = Files.newOutputStream(ballast)) {
            byte[] block = new byte[64 * 1024];
            for (long rest = free - LEFT_BYTES; rest > 0; rest -= block.length) {
                out.write(block);
            }
        } catch (IOException fullSooner) {
            Thread.yield();
        }
        return ballast;
    }
}
