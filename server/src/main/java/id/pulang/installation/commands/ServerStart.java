package id.pulang.installation.commands;

import id.pulang.cli.PulangCommand;
import id.pulang.installation.database.DataFolderInUse;
import id.pulang.installation.database.DatabaseUnusable;
import id.pulang.packs.PacksRefused;
import id.pulang.protection.keys.KeyRefused;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Starts the server with the settings of one command, and says plainly why it could not start. */
public final class ServerStart {

    private static final Logger LOG = LoggerFactory.getLogger(ServerStart.class);

    private final Map<String, Object> settings = new HashMap<>();
    private final Class<?> application;

    /** Starts the application of this class. */
    public ServerStart(Class<?> application) {
        this.application = application;
    }

    /** Listens on a port; 0 for any. */
    public ServerStart port(int port) {
        settings.put("server.port", port);
        return this;
    }

    /** Keeps the database in a folder. */
    public ServerStart data(Path folder) {
        settings.put("pulang.data", folder.toAbsolutePath().toString());
        return this;
    }

    /** Lets the only clock begin at a moment, so that an incident of the past can be played. */
    public ServerStart clock(Instant startsAt) {
        settings.put("pulang.clock.starts-at", startsAt.toString());
        return this;
    }

    /** Uses the packs of a folder beside those delivered with the server. */
    public ServerStart packs(Path folder) {
        settings.put("pulang.packs", folder.toAbsolutePath().toString());
        return this;
    }

    /** Takes the pack with this code for whatever is of no post. */
    public ServerStart pack(String code) {
        settings.put("pulang.pack", code);
        return this;
    }

    /** Lets a password be enough to log in, where everyone who is served is invented. */
    public ServerStart withoutSecondFactor() {
        settings.put("pulang.access.second-factor", "off");
        return this;
    }

    /** Serves the page that shows the parts of pages in all their states. */
    public ServerStart withKit() {
        settings.put("pulang.pages.demonstration", "on");
        return this;
    }

    /** Returns the running server; throws {@link NotStarted} with a sentence for whoever started it. */
    public ConfigurableApplicationContext run() {
        checkLog(System.getenv().getOrDefault("PULANG_LOG", "text"));
        checkPlaces();
        SpringApplication spring = new SpringApplication(application);
        spring.setBannerMode(Banner.Mode.OFF);
        spring.setLogStartupInfo(false);
        spring.setDefaultProperties(settings);
        spring.addInitializers(context -> tell(context.getEnvironment()));
        try {
            return spring.run(
                    settings.entrySet().stream().map(ServerStart::argument).toArray(String[]::new));
        } catch (RuntimeException exception) {
            throw reason(exception);
        }
    }

    /** The first line of the log: what starts, with what, where. */
    private static void tell(Environment told) {
        LOG.info(
                "Pulang {} starts: data in {}, pack {}, address http://localhost:{}",
                PulangCommand.VERSION,
                told.getProperty(
                        "pulang.data", Installation.named(null).folder().toString()),
                told.getProperty("pulang.pack"),
                told.getProperty("server.port"));
    }

    private void checkPlaces() {
        if (settings.get("server.port") instanceof Integer port && port > 0) {
            StartChecks.port(port);
        }
        if (settings.get("pulang.data") instanceof String folder) {
            StartChecks.folder(Path.of(folder));
        }
    }

    /** The log begins before any setting is read, so this one is looked at by itself. */
    private static void checkLog(String form) {
        if (!form.equals("text") && !form.equals("json")) {
            throw new NotStarted("The setting PULANG_LOG is wrong: it must be text or json", PulangCommand.USAGE);
        }
    }

    private static String argument(Map.Entry<String, Object> setting) {
        return "--" + setting.getKey() + "=" + setting.getValue();
    }

    private static NotStarted reason(RuntimeException exception) {
        Throwable innermost = exception;
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            innermost = cause;
            if (cause instanceof DataFolderInUse || cause instanceof DatabaseUnusable || cause instanceof KeyRefused) {
                return new NotStarted(String.valueOf(cause.getMessage()), PulangCommand.REFUSED, exception);
            }
            if (cause instanceof ConfigurationPropertiesBindException wrong) {
                return new NotStarted(wrongSetting(wrong), PulangCommand.USAGE, exception);
            }
            if (cause instanceof PacksRefused refused) {
                return new NotStarted(String.valueOf(refused.getMessage()), PulangCommand.USAGE, exception);
            }
            if (cause instanceof PortInUseException inUse) {
                String message = "Port %d is in use by another program. Choose another with --port.";
                return new NotStarted(message.formatted(inUse.getPort()), PulangCommand.REFUSED, exception);
            }
        }
        return new NotStarted("The server could not start: " + innermost.getMessage(), PulangCommand.FAILED, exception);
    }

    /** The innermost cause is what the settings themselves say, or how a value cannot be read. */
    private static String wrongSetting(ConfigurationPropertiesBindException wrong) {
        Throwable innermost = wrong;
        String name = "";
        for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
            innermost = cause;
            name = cause instanceof BindException bound ? String.valueOf(bound.getName()) : name;
        }
        return "The setting %s is wrong: %s".formatted(name, innermost.getMessage());
    }

    /** Thrown when the server cannot start; carries the exit code of the command. */
    public static final class NotStarted extends RuntimeException {

        private final int exitCode;

        /** One with a sentence for whoever started the server. */
        public NotStarted(String message, int exitCode) {
            super(message);
            this.exitCode = exitCode;
        }

        NotStarted(String message, int exitCode, Throwable cause) {
            super(message, cause);
            this.exitCode = exitCode;
        }

        /** What the command leaves with. */
        public int exitCode() {
            return exitCode;
        }
    }
}
