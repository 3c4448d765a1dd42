package id.pulang.faults;

import id.pulang.MigratedFolder;
import id.pulang.PulangApplication;
import id.pulang.installation.database.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A server of its own whose database lies where told and is reached through a proxy, and whose clock can jump. */
final class ServerBehindProxy implements AutoCloseable {

    /** How long a page may wait here for a way into the database, and for its answer. */
    static final Duration BOUND = Duration.ofSeconds(12);

    private final EmbeddedDatabase database;
    private final TcpProxy proxy;
    private final JumpingClock clock = new JumpingClock();
    private final ConfigurableApplicationContext server;

    ServerBehindProxy(Path databaseFolder, Path keys) throws IOException {
        MigratedFolder.copyTo(databaseFolder);
        database = EmbeddedDatabase.start(databaseFolder);
        proxy = new TcpProxy(Integer.parseInt(database.url().replaceAll(".*:(\\d+)/.*", "$1")));
        var application = new SpringApplication(PulangApplication.class);
        application.addInitializers(context -> context.getBeanFactory().addBeanPostProcessor(clock));
        server = application.run(
                "--pulang.db.url=" + database.url().replaceAll(":\\d+/", ":" + proxy.port() + "/"),
                "--pulang.db.user=" + database.owner(),
                "--pulang.db.password=" + database.password(),
                "--pulang.db.patience=2s",
                "--pulang.db.answer=4s",
                "--pulang.data=" + keys,
                "--pulang.clock.starts-at=2025-10-22T01:00:00Z",
                "--pulang.access.second-factor=off",
                "--spring.main.banner-mode=off",
                "--server.port=0");
    }

    Doors doors() {
        return new Doors(server);
    }

    TcpProxy proxy() {
        return proxy;
    }

    JumpingClock clock() {
        return clock;
    }

    int port() {
        return server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() throws IOException {
        proxy.delay(0);
        proxy.turn(TcpProxy.Weather.CLEAR);
        server.close();
        proxy.close();
        database.close();
    }

    /** The server's only clock, put forward or back. */
    static final class JumpingClock extends Clock implements BeanPostProcessor {

        private Clock real = Clock.systemUTC();
        private volatile Duration off = Duration.ZERO;

        void jump(Duration by) {
            off = off.plus(by);
        }

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (bean instanceof Clock only) {
                real = only;
                return this;
            }
            return bean;
        }

        @Override
        public Instant instant() {
            return real.instant().plus(off);
        }

        @Override
        public ZoneId getZone() {
            return real.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(real.withZone(zone), off);
        }
    }
}
