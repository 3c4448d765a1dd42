package id.pulang.benchmarks.served;

import id.pulang.PulangApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole server with a database of its own, which is gone when it is closed. */
public final class Served implements AutoCloseable {

    private final Path data;
    private final ConfigurableApplicationContext server;

    private Served(Path data, ConfigurableApplicationContext server) {
        this.data = data;
        this.server = server;
    }

    /** Starts it with an empty database, and with what a measurement changes of it. */
    public static Served start(Class<?>... changes) {
        return start(new String[0], changes);
    }

    /** Starts it with an empty database and with settings, as {@code --name=value}. */
    public static Served start(String[] settings, Class<?>... changes) {
        try {
            Path data = Files.createTempDirectory("pulang-bench");
            var application = new SpringApplication(PulangApplication.class);
            application.addPrimarySources(List.of(changes));
            application.setBannerMode(Banner.Mode.OFF);
            application.setLogStartupInfo(false);
            var usual = Stream.of(
                    "--server.port=0",
                    "--pulang.data=" + data,
                    "--pulang.access.second-factor=off",
                    "--logging.level.root=error");
            return new Served(
                    data,
                    application.run(Stream.concat(usual, Stream.of(settings)).toArray(String[]::new)));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** The folder that holds its database and its keys. */
    public Path data() {
        return data;
    }

    /** The port on which it is served. */
    public int port() {
        return server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** Returns what it runs with. */
    public <T> T bean(Class<T> type) {
        return server.getBean(type);
    }

    /** Ends the server; its folder stays. */
    public void stop() {
        server.close();
    }

    @Override
    public void close() {
        stop();
        delete(data);
    }

    /** Deletes a folder with all that is in it. */
    public static void delete(Path data) {
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
