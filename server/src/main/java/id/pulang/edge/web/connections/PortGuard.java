package id.pulang.edge.web.connections;

import java.time.Clock;
import java.util.List;
import org.apache.catalina.Valve;
import org.apache.catalina.connector.Connector;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;

/**
 * Limits of the connections of one port: how many one address has, how long heads and bodies take, for whom a proxy
 * asks. A thread of its own for each request costs nothing while it waits for a slow line.
 */
public final class PortGuard {

    /**
     * How many the system holds that are not taken yet, as many as Linux allows where nobody changed it: whose first
     * packet is one too many sends it again after one second and after three.
     */
    private static final int MOST_BEFORE_THE_DOOR = 4096;

    private final ListeningPort port;
    private final ConnectionSettings settings;
    private final Proxies proxies;
    private final Clock clock;

    /**
     * Guards a port.
     *
     * @param behindProxy whether a proxy of this machine is believed where the settings name none
     */
    public PortGuard(ListeningPort port, ConnectionSettings settings, boolean behindProxy, Clock clock) {
        this.port = port;
        this.settings = settings;
        this.proxies = Proxies.of(settings.proxies(), behindProxy);
        this.clock = clock;
    }

    /** What stands before all pages, in this order. */
    public List<Valve> valves() {
        return List.of(
                new ForwardedFor(proxies), new FewRequests(settings.perAddress()), new BodyTimes(settings, clock));
    }

    /** A connector whose connections are limited. */
    public Connector connector() {
        var connector = new Connector(new GuardedProtocol());
        limit(connector);
        return connector;
    }

    /** Limits a connector that a framework made for {@link GuardedProtocol}. */
    void limit(Connector connector) {
        if (connector.getProtocolHandler() instanceof GuardedProtocol guarded) {
            guarded.limit(port, settings, proxies::has);
            guarded.setAcceptCount(MOST_BEFORE_THE_DOOR);
            // HTTP/1.1 keeps a connection unless it says otherwise (RFC 9112, 9.3): each answer is 47 bytes lighter.
            guarded.setUseKeepAliveResponseHeader(false);
            guarded.setExecutor(new VirtualThreadExecutor("request-"));
        }
    }
}
