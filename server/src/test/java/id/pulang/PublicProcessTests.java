package id.pulang;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.installation.commands.PublicProcess;
import id.pulang.portal.SomePortal;
import id.pulang.reports.mail.Deposits;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/** The public process as it is started, looked into from outside: what somebody wrote must be nowhere in it. */
@Tag("security")
@PulangTest
class PublicProcessTests {

    private static final String MARKER = "Xyzmarkawan";
    private static final int OTHERS = 100;
    private static final int RECEIPTS = 50;
    private static final int LEAST_OF_A_RECEIPT = 19_456;
    private static final long MOST_MEGABYTES = 200;
    private static final int PIECE = 4 << 20;

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    private ApplicationContext server;

    @Value("${pulang.data}")
    private Path data;

    @Value("${pulang.public.memory}")
    private int memory;

    @TempDir
    private Path folder;

    @Test
    void nothingOfAReportIsInItsMemoryOrOnItsDisk() throws Exception {
        receiptsTake(LEAST_OF_A_RECEIPT);
        Process process = started();
        try {
            int port = port(process);
            String form = get(port, "/a");
            String receipt = found(
                    "id=\"given\">([0-9 ]+)<", post(port, report(found("name=\"number\" value=\"([^\"]+)\"", form))));
            server.getBean(Deposits.class).openAll();
            assertThat(post(port, "/r", "application/x-www-form-urlencoded", ("receipt=" + receipt).getBytes(UTF_8)))
                    .as("what was sent stands at its receipt")
                    .contains(MARKER);
            // refused, and shown again as it was typed
            post(port, report("no number of ours"));
            for (int each = 0; each < OTHERS; each++) {
                get(port, each % 2 == 0 ? "/" : "/a");
            }
            long resident = residentAfterReceipts(process, port);
            // All of the heap is looked at, so only a collection of the process itself takes words away.
            Thread.sleep(Long.getLong("pulang.portal.pause", 30_000));

            Path dump = folder.resolve("live.hprof");
            new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(process.pid()),
                            "GC.heap_dump",
                            "-all",
                            dump.toString())
                    .redirectErrorStream(true)
                    .start()
                    .waitFor();
            assertThat(resident).as("resident memory after receipts, in MB").isLessThanOrEqualTo(MOST_MEGABYTES);
            assertThat(holds(dump, "prefers-color-scheme"))
                    .as("what is on every page is found")
                    .isTrue();
            assertThat(holds(dump, MARKER)).as("what was written, in memory").isFalse();
            assertThat(holds(dump, receipt)).as("the receipt, in memory").isFalse();
            assertThat(holds(dump, receipt.replace(" ", ""))).isFalse();
            Files.delete(dump);
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(holds(file, MARKER)).as(file.toString()).isFalse();
                }
            }
        } finally {
            process.destroy();
            process.waitFor();
            receiptsTake(memory);
        }
    }

    /** In KiB; those of other tests take next to nothing. */
    private void receiptsTake(int kilobytes) throws SQLException {
        DatabaseDoors.tell(DatabaseDoors.of(server).asOwner(), "update portal.desk set memory = " + kilobytes);
    }

    private long residentAfterReceipts(Process process, int port) throws IOException, InterruptedException {
        for (int each = 0; each < RECEIPTS; each++) {
            post(port, report(found("name=\"number\" value=\"([^\"]+)\"", get(port, "/a"))));
        }
        Thread.sleep(3000);
        long resident = Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .sum();
        return resident / 1024;
    }

    private Process started() throws IOException {
        Path key = Files.createDirectories(folder.resolve("public")).resolve("desk-key");
        Files.copy(data.resolve("public").resolve("desk-key"), key, StandardCopyOption.COPY_ATTRIBUTES);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                PulangServer.class.getName(),
                "public",
                "--port",
                "0",
                "--data",
                folder.toString(),
                "--until-input-ends"));
        command.addAll(1, PublicProcess.FLAGS);
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("PULANG_DB_URL", SomePortal.access(server).url());
        process.environment()
                .put("PULANG_DB_PASSWORD", SomePortal.access(server).password());
        return process.start();
    }

    private static int port(Process process) throws IOException {
        var lines = process.inputReader(UTF_8);
        Pattern ready = Pattern.compile("http://localhost:([0-9]+)");
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher found = ready.matcher(line);
            if (found.find()) {
                return Integer.parseInt(found.group(1));
            }
        }
        throw new AssertionError("the public process did not start");
    }

    /** As a browser sends it, with a file. */
    private static byte[] report(String number) {
        String field = "--edge\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
        return (field.formatted("number", number)
                        + field.formatted("said", "tolong " + MARKER + " " + (MARKER + " ").repeat(400))
                        + field.formatted("name", MARKER)
                        + field.formatted("place", "gedung " + MARKER)
                        + "--edge\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + MARKER
                        + ".pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4 " + (MARKER + "\n").repeat(20_000)
                        + "\r\n--edge--\r\n")
                .getBytes(UTF_8);
    }

    private String get(int port, String path) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private String post(int port, byte[] body) throws IOException, InterruptedException {
        return post(port, "/a", "multipart/form-data; boundary=edge", body);
    }

    private String post(int port, String path, String type, byte[] body) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .timeout(Duration.ofMinutes(1))
                                .header("Content-Type", type)
                                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String found(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(page).isTrue();
        return matcher.group(1);
    }

    /** Looks for a text in a file as bytes of either encoding. */
    private static boolean holds(Path file, String text) throws IOException {
        List<byte[]> sought = List.of(
                text.getBytes(UTF_8),
                text.getBytes(UTF_16LE),
                URLEncoder.encode(text, UTF_8).getBytes(UTF_8));
        try (var in = Files.newByteChannel(file)) {
            ByteBuffer piece = ByteBuffer.allocate(PIECE);
            while (in.read(piece) >= 0 || piece.position() > 0) {
                String seen = new String(piece.array(), 0, piece.position(), ISO_8859_1);
                if (sought.stream().anyMatch(each -> seen.contains(new String(each, ISO_8859_1)))) {
                    return true;
                }
                if (piece.position() < 200) {
                    return false;
                }
                piece.flip().position(piece.limit() - 100);
                piece.compact();
                if (in.position() >= in.size()) {
                    return false;
                }
            }
        }
        return false;
    }
}
