package id.pulang.benchmarks.backup;

import id.pulang.benchmarks.served.Importing;
import id.pulang.benchmarks.served.Served;
import id.pulang.benchmarks.served.ServerCommand;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Registers many people through lists, backs them up, deletes the data folder and puts everything back. */
public final class RestoreMeasurement {

    private static final int ON_A_LIST = 1_000;
    private static final long LOOK_AGAIN_MILLIS = 50;

    private final Actor officer =
            new Actor(new UserId(UUID.randomUUID()), "officer", Role.CONSULAR_OFFICER, new PostCode("PNH"), "consular");
    private final int people;

    /**
     * Makes a measurement.
     *
     * @param quick a tenth of the people
     */
    public RestoreMeasurement(boolean quick) {
        this.people = quick ? 10_000 : 100_000;
    }

    /** Measures and returns the result as words, or as one JSON object. */
    public String run(boolean json) throws IOException, InterruptedException {
        Path elsewhere = Files.createTempDirectory("pulang-bench-backup");
        try (var served = Served.start()) {
            System.err.printf("[1 of 3] registering %,d people%n", people);
            register(served);
            served.stop();
            System.err.println("[2 of 3] backup");
            var backup = command("backup", elsewhere, served);
            Served.delete(served.data());
            System.err.println("[3 of 3] restore");
            var restore = command("restore", elsewhere, served);
            return json ? json(backup, restore) : words(backup, restore);
        } finally {
            Served.delete(elsewhere);
        }
    }

    private static ServerCommand command(String verb, Path elsewhere, Served served)
            throws IOException, InterruptedException {
        return ServerCommand.run(
                verb, elsewhere.resolve("backup"), "--key", elsewhere.resolve("key"), "--data", served.data());
    }

    private void register(Served served) throws InterruptedException {
        var importing = new Importing(served, officer);
        for (int registered = 0; registered < people; registered += ON_A_LIST) {
            importing.seconds(ON_A_LIST);
            await(served, registered + ON_A_LIST);
        }
    }

    /** The matcher makes people of rows beside the import. */
    private void await(Served served, int enough) throws InterruptedException {
        while (Acting.as(officer, () -> registered(served)) < enough) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    private static long registered(Served served) {
        return served.bean(TransactionTemplate.class)
                .execute(_ -> served.bean(JdbcClient.class)
                        .sql("select count(*) from people.membership")
                        .query(Long.class)
                        .single());
    }

    private String words(ServerCommand backup, ServerCommand restore) {
        return String.format(
                Locale.ROOT,
                """
                people %,d, rows %,d
                backup, the whole command     %.1f s
                restore, the whole command    %.1f s
                audit trail of %,d entries %s, %,d of %,d sealed values opened""",
                people,
                restore.said().path("rows").asLong(),
                backup.seconds(),
                restore.seconds(),
                restore.said().path("auditEntries").asLong(),
                restore.said().path("auditWhole").asBoolean() ? "all right" : "BROKEN",
                restore.said().path("sealedOpened").asLong(),
                restore.said().path("sealedLookedAt").asLong());
    }

    private String json(ServerCommand backup, ServerCommand restore) {
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "people", people,
                        "backup_seconds", backup.seconds(),
                        "restore_seconds", restore.seconds(),
                        "restored", restore.said()));
    }
}
