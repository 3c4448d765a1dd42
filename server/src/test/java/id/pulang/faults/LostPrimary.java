package id.pulang.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * F3: the primary is killed while four clients write; the standby is promoted by the script of the handbook. Every row
 * that was acknowledged is there, and the address with both names leads to the new primary.
 */
record LostPrimary(Path script, Path programs, Path folder) {

    private static final int CLIENTS = 4;
    private static final int ROWS = 400;
    private static final Duration BACK_WITHIN = Duration.ofSeconds(30);

    FaultResult run(int runs) throws Exception {
        var result = FaultResult.NONE;
        for (int run = 0; run < runs; run++) {
            result = result.and(once(folder.resolve("pair-" + run)));
        }
        return result;
    }

    private FaultResult once(Path pair) throws Exception {
        List<String> settings = script("set-up", pair.toString(), Integer.toString(twoFreePorts()));
        try {
            return primaryLost(pair, value(settings, "PULANG_DB_URL="), value(settings, "PULANG_DB_PASSWORD="));
        } finally {
            script("stop", pair.toString());
        }
    }

    private FaultResult primaryLost(Path pair, String url, String password) throws Exception {
        try (Connection owner = connect(url, password);
                var statement = owner.createStatement()) {
            statement.execute("create table written (id uuid primary key)");
        }
        Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
        List<Thread> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            clients.add(Thread.ofPlatform().start(() -> write(url, password, acknowledged)));
        }
        Patience.until(Duration.ofSeconds(60), () -> acknowledged.size() >= ROWS);
        kill(pair.resolve("primary/postmaster.pid"));
        for (Thread client : clients) {
            client.join();
        }
        script("promote", pair.toString());
        Patience.until(BACK_WITHIN, () -> {
            connect(url, password).close();
            return true;
        });
        return looked(url, password, acknowledged);
    }

    private static FaultResult looked(String url, String password, Set<UUID> acknowledged) throws SQLException {
        try (Connection owner = connect(url, password);
                var statement = owner.createStatement();
                var rows = statement.executeQuery("select id from written")) {
            Set<UUID> there = ConcurrentHashMap.newKeySet();
            while (rows.next()) {
                there.add(rows.getObject(1, UUID.class));
            }
            long lost = acknowledged.stream().filter(id -> !there.contains(id)).count();
            long unknown = there.size() - (acknowledged.size() - lost);
            // What was on its way when the primary died may be there: the client sends it again under the same id.
            return FaultResult.run(acknowledged.size(), lost, Math.max(0, unknown - CLIENTS));
        }
    }

    private static void write(String url, String password, Set<UUID> acknowledged) {
        try (Connection client = connect(url, password);
                var insert = client.prepareStatement("insert into written values (?) on conflict do nothing")) {
            while (true) {
                UUID id = UUID.randomUUID();
                insert.setObject(1, id);
                insert.executeUpdate();
                acknowledged.add(id);
            }
        } catch (SQLException gone) {
            Thread.yield();
        }
    }

    private static void kill(Path note) throws IOException {
        long number = Long.parseLong(Files.readAllLines(note).getFirst().strip());
        ProcessHandle.of(number).ifPresent(ProcessHandle::destroyForcibly);
    }

    private List<String> script(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", script.toString()));
        command.addAll(List.of(words));
        Path complaints = folder.resolve("complaints.txt");
        var builder = new ProcessBuilder(command).redirectError(complaints.toFile());
        builder.environment().put("PULANG_POSTGRES_BIN", programs.toString());
        var process = builder.start();
        process.getOutputStream().close();
        try (var said = process.inputReader()) {
            List<String> lines = said.lines().toList();
            if (process.waitFor() != 0) {
                throw new IOException("standby.sh " + words[0] + " left with " + process.exitValue() + ": "
                        + Files.readString(complaints));
            }
            return lines;
        }
    }

    private static String value(List<String> settings, String name) {
        return settings.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()))
                .findFirst()
                .orElseThrow();
    }

    private static Connection connect(String url, String password) throws SQLException {
        return DriverManager.getConnection(url, "pulang_owner", password);
    }

    private static int twoFreePorts() throws IOException {
        for (int port = 20_000 + (int) (Math.random() * 20_000); ; port += 2) {
            try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                    var _ = new ServerSocket(port + 1, 1, InetAddress.getLoopbackAddress())) {
                return port;
            } catch (IOException taken) {
                Thread.yield();
            }
        }
    }
}
