package id.pulang;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.journeys.HttpOfficer;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server without a terminal writes no password into the journal, and says first what starts where. */
@Tag("security")
class FirstLogInTests {

    private static final String OWN = "Lembah hijau 47 perahu kertas";

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    @Test
    void theFirstPasswordIsInAFileUntilItsOwnerHasAnother() throws Exception {
        Path data = folder.resolve("data");
        MigratedFolder.copyTo(data);
        int port = freePort();
        Process server =
                Ran.launched(Map.of("PULANG_ACCESS_SECONDFACTOR", "off"), "serve", "--port", port, "--data", data);
        try {
            List<String> said = untilReady(server);
            List<String> kept = Files.readAllLines(data.resolve("first-login"));
            String password = kept.get(1);

            assertThat(String.join("\n", said)).doesNotContain(password).contains(data.resolve("first-login") + "");
            assertThat(said.getFirst())
                    .contains("Pulang 0.1.0 starts", data.toString(), "pack id-kh", "http://localhost:" + port);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("first-login"))))
                    .isEqualTo("rw-------");

            chooseAnother(port, kept.getFirst(), password);

            assertThat(data.resolve("first-login")).doesNotExist();
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static void chooseAnother(int port, String login, String password) {
        HttpOfficer browser = HttpOfficer.stranger(port);
        Document page = browser.tryToLogIn(login, password);
        browser.submit(
                HttpOfficer.form(page, "/login/password"), Map.of("current", password, "chosen", OWN, "again", OWN));
    }

    private static List<String> untilReady(Process server) throws IOException {
        List<String> said = new ArrayList<>();
        var lines = server.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            if (line.startsWith("Pulang is ready")) {
                return said;
            }
        }
        throw new AssertionError("The server ended: " + said);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
