package id.pulang;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import id.pulang.pages.web.JsonLines;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log as a program reads it. */
@Tag("security")
class JsonLogTests {

    private static final String TYPED = "Zuqmarwati";

    @TempDir
    Path home;

    @Test
    void everyLineIsAnObjectWithItsTimeInUtc() throws Exception {
        MigratedFolder.copyTo(home);
        Path key = Files.writeString(home.resolve("pulang.key"), "damaged");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));

        Ran ran = Ran.with(
                Map.of("PULANG_LOG", "json", "LOGGING_LEVEL_ROOT", "info"),
                home,
                "serve",
                "--port",
                "0",
                "--data",
                home);

        assertThat(ran.exitCode()).as(ran.complaints()).isEqualTo(1);
        List<String> lines = ran.output().lines().toList();
        assertThat(lines).isNotEmpty();
        for (String line : lines) {
            JsonNode read = JsonMapper.shared().readTree(line);
            assertThat(Instant.parse(read.get("time").asString())).isNotNull();
            assertThat(read.get("level").asString()).isNotEmpty();
            assertThat(read.get("logger").asString()).isNotEmpty();
            assertThat(read.get("message").asString()).isNotEmpty();
        }
    }

    @Test
    void anExceptionIsItsPlacesAndNotItsMessage() {
        var event = event("Mishap\n{\"level\":\"INFO\"}", new IllegalStateException(TYPED));

        String line = new JsonLines().format(event);

        JsonNode read = JsonMapper.shared().readTree(line);
        assertThat(line).endsWith("\n").doesNotContain(TYPED);
        assertThat(line.strip()).doesNotContain("\n");
        assertThat(read.get("level").asString()).isEqualTo("WARN");
        assertThat(read.get("message").asString()).startsWith("Mishap\n");
        assertThat(read.get("places").asString()).contains("IllegalStateException", "JsonLogTests.");
    }

    private static LoggingEvent event(String message, Throwable thrown) {
        var logger = new LoggerContext().getLogger("id.pulang.Some");
        return new LoggingEvent("", logger, Level.WARN, message, thrown, null);
    }
}
