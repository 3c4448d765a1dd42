package id.pulang.installation.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The public pages come back after their process was killed, and somebody is told. */
@Tag("security")
@ExtendWith(OutputCaptureExtension.class)
class WatchedProcessTests {

    private static final Duration PAUSE = Duration.ofMillis(300);

    @Test
    void aKilledProcessIsToldOfAndStartedAgainUntilTheServerEnds(CapturedOutput log) throws Exception {
        var health = new BesideServer();
        WatchedProcess watched = WatchedProcess.watch("public", PAUSE, WatchedProcessTests::sleeping);
        health.watch(watched);
        long first = watched.pid();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        ProcessHandle.of(first).orElseThrow().destroyForcibly();
        await(() -> !watched.isUp());
        Status meanwhile = health.health().getStatus();
        await(() -> watched.isUp() && watched.pid() != first);

        assertThat(meanwhile).isEqualTo(Status.DOWN);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(log).containsOnlyOnce("The public process ended with 137; it is started again in");
        watched.close();
        await(() -> !watched.isUp());
        Thread.sleep(PAUSE.multipliedBy(2));
        assertThat(watched.isUp()).isFalse();
    }

    @Test
    void bothWaysOfStartingThePublicPagesHaveTheSameFlags() throws IOException {
        String launcher = Files.readString(Path.of("..", "pulang"));

        assertThat(launcher).contains("public_flags=(" + String.join(" ", PublicProcess.FLAGS) + ")");
        assertThat(PublicProcess.FLAGS).contains("-XX:+ExitOnOutOfMemoryError");
    }

    private static Process sleeping() {
        try {
            return new ProcessBuilder("sleep", "600").start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int look = 0; look < 500 && !condition.getAsBoolean(); look++) {
            Thread.sleep(10);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
