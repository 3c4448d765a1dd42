package id.pulang.portal.web;

import id.pulang.edge.web.connections.ConnectionSettings;
import id.pulang.edge.web.connections.GuardedProtocol;
import id.pulang.edge.web.connections.ListeningPort;
import id.pulang.edge.web.connections.PortGuard;
import id.pulang.portal.Portal;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.springframework.util.unit.DataSize;

/**
 * An embedded Tomcat with one servlet: no session, no cookie, no log of requests, and no buffer that is kept for
 * another connection.
 */
public final class PublicServer implements AutoCloseable {

    private static final int MOST_CONNECTIONS = 500;
    private static final int WAITING_MILLIS = 20_000;
    private static final int KEPT_ALIVE_MILLIS = 15_000;
    private static final int HEAD_BYTES = 8 << 10;

    /** Whoever asks for help may have a worse line than an officer: twice the time, half the speed. Our proposal. */
    private static final ConnectionSettings LIMITS = new ConnectionSettings(
            100,
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            DataSize.ofKilobytes(4),
            DataSize.ofBytes(SentBody.LONGEST + (64 << 10)),
            List.of());

    private final Tomcat tomcat;
    private final Path folder;

    private PublicServer(Tomcat tomcat, Path folder) {
        this.tomcat = tomcat;
        this.folder = folder;
    }

    /** Serves the pages of a door; throws {@link IllegalStateException} where the port is taken. */
    public static PublicServer start(WebSettings settings, Portal portal, Clock clock) {
        try {
            Path folder = Files.createTempDirectory("pulang-public");
            Tomcat tomcat = new Tomcat();
            tomcat.setBaseDir(folder.toString());
            var guard = new PortGuard(ListeningPort.PUBLIC, LIMITS, settings.behindProxy(), clock);
            tomcat.setConnector(connector(settings, guard));
            guard.valves().forEach(tomcat.getEngine().getPipeline()::addValve);
            ((StandardHost) tomcat.getHost()).setErrorReportValveClass("");
            Context context = tomcat.addContext("", null);
            Tomcat.addServlet(context, "portal", PublicServlet.of(settings, portal, clock));
            context.addServletMappingDecoded("/*", "portal");
            tomcat.start();
            PublicServer server = new PublicServer(tomcat, folder);
            if (server.port() < 0) {
                server.close();
                throw new IllegalStateException(
                        "Port %d is in use by another program. Choose another with --port.".formatted(settings.port()));
            }
            return server;
        } catch (LifecycleException failed) {
            throw new IllegalStateException(failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Connector connector(WebSettings settings, PortGuard guard) {
        Connector connector = guard.connector();
        if (connector.getProtocolHandler() instanceof GuardedProtocol protocol) {
            limit(protocol);
        }
        connector.setPort(settings.port());
        connector.setProperty("address", settings.address());
        connector.setXpoweredBy(false);
        connector.setEnableLookups(false);
        return connector;
    }

    private static void limit(GuardedProtocol protocol) {
        // Buffers that held what somebody wrote go with their connection.
        protocol.setProcessorCache(0);
        protocol.setProperty("socket.bufferPool", "0");
        protocol.setMaxConnections(MOST_CONNECTIONS);
        protocol.setConnectionTimeout(WAITING_MILLIS);
        protocol.setKeepAliveTimeout(KEPT_ALIVE_MILLIS);
        protocol.setMaxHttpRequestHeaderSize(HEAD_BYTES);
        protocol.setCompression("on");
        protocol.setCompressibleMimeType("text/html");
        protocol.setCompressionMinSize(1);
    }

    /** The port on which it listens. */
    public int port() {
        return tomcat.getConnector().getLocalPort();
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException failed) {
            throw new IllegalStateException(failed);
        } finally {
            remove(folder.toFile());
        }
    }

    private static void remove(File file) {
        File[] inside = file.listFiles();
        if (inside != null) {
            for (File each : inside) {
                remove(each);
            }
        }
        file.delete();
    }
}
