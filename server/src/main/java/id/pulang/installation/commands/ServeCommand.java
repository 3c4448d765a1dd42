package id.pulang.installation.commands;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the pages with the embedded database, or with the one that {@code PULANG_DB_URL} names. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Serves the pages.")
public final class ServeCommand implements Runnable {

    @Option(names = "--port", defaultValue = "8080", description = "The port to listen on.")
    private int port;

    @Option(names = "--data", description = "The folder that keeps the database.")
    private @Nullable Path data;

    @Option(
            names = "--public-port",
            description = "Also serve the public pages, in a process of their own on this port.")
    private @Nullable Integer publicPort;

    @Option(names = "--packs", description = "A folder of packs beside those delivered.")
    private @Nullable Path packs;

    private final Class<?> application;

    /** Serves this class of Spring Boot. */
    public ServeCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public void run() {
        ServerStart start = new ServerStart(application).port(port);
        if (data != null) {
            start.data(data);
        }
        if (packs != null) {
            start.packs(packs);
        }
        ConfigurableApplicationContext server = start.run();
        server.getBean(FirstLogIn.class)
                .open(Installation.named(data).folder(), Boolean.getBoolean("pulang.terminal"))
                .forEach(System.err::println);
        if (publicPort != null) {
            var pages = PublicProcess.start(
                    publicPort, Installation.named(data).folder(), Optional.ofNullable(packs), false);
            server.getBean(BesideServer.class).watch(pages);
        }
        System.err.println("Pulang is ready: http://localhost:" + port);
    }
}
