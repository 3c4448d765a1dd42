package id.pulang.edge.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.MemoryFolder;
import id.pulang.MigratedFolder;
import id.pulang.PulangApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

@Tag("security")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HealthPortTests {

    @TempDir(factory = MemoryFolder.class)
    private static Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private ConfigurableApplicationContext server;

    @BeforeAll
    void aServerWithAPortOfHealth() throws IOException {
        MigratedFolder.copyTo(folder.resolve("data"));
        server = new SpringApplicationBuilder(PulangApplication.class)
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--pulang.data=" + folder.resolve("data"),
                        "--pulang.access.second-factor=off");
    }

    @AfterAll
    void itStops() {
        server.close();
    }

    @Test
    void tellsThatItLivesIsReadyAndHasNothingParked() throws Exception {
        assertThat(health("/healthz").body()).contains("\"status\":\"UP\"", "\"parked\"", "\"events\":0");
        assertThat(health("/healthz/liveness").statusCode()).isEqualTo(200);
        assertThat(health("/healthz/readiness").statusCode()).isEqualTo(200);
    }

    @Test
    void countsWithoutNamingAnybody() throws Exception {
        get("local.server.port", "/desk/people/0199a1b2-77aa-7000-8000-000000000001?q=Siti");

        String numbers = health("/prometheus").body();

        assertThat(numbers)
                .contains("jvm_memory_used_bytes", "pulang_events_parked 0")
                .doesNotContain("0199a1b2", "Siti", folder.toString());
    }

    @Test
    void tellsNothingElse() throws Exception {
        for (String path : new String[] {"/", "/env", "/beans", "/heapdump", "/configprops", "/desk", "/login"}) {
            assertThat(health(path).statusCode()).as(path).isIn(302, 401, 403, 404);
        }
    }

    @Test
    void isNotThereForPeopleWhoUseThePages() throws Exception {
        for (String path : new String[] {"/healthz", "/prometheus"}) {
            assertThat(get("local.server.port", path).body()).as(path).doesNotContain("UP", "jvm_");
        }
    }

    private HttpResponse<String> health(String path) throws IOException, InterruptedException {
        return get("local.management.port", path);
    }

    private HttpResponse<String> get(String port, String path) throws IOException, InterruptedException {
        String number = Objects.requireNonNull(server.getEnvironment().getProperty(port));
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + number + path))
                        .build(),
                BodyHandlers.ofString());
    }
}
