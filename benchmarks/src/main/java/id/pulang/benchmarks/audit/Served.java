package id.pulang.benchmarks.audit;

import id.pulang.PulangApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole server with a database of its own, which is gone when it is closed. */
final class Served implements AutoCloseable {

    private final Path data;
    private final ConfigurableApplicationContext server;

    private Served(Path data, ConfigurableApplicationContext server) {
        this.data = data;
        this.server = server;
    }

    static Served start() {
        try {
            Path data = Files.createTempDirectory("pulang-bench");
            var application = new SpringApplication(PulangApplication.class, SwitchableAudit.class);
            application.setBannerMode(Banner.Mode.OFF);
            application.setLogStartupInfo(false);
            return new Served(
                    data,
                    application.run(
                            "--server.port=0",
                            "--pulang.data=" + data,
                            "--pulang.access.second-factor=off",
                            "--logging.level.root=error"));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    Path data() {
        return data;
    }

    <T> T bean(Class<T> type) {
        return server.getBean(type);
    }

    @Override
    public void close() {
        server.close();
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
