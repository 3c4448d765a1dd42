package id.pulang.edge.web.connections;

import java.net.InetAddress;
import java.util.function.Predicate;
import org.apache.coyote.http11.Http11NioProtocol;

/** HTTP/1.1 over connections of which one address has few, and whose heads come in time. */
public final class GuardedProtocol extends Http11NioProtocol {

    private final FewFromEach connections;
    private final TimedHeads heads;

    /** As the server makes it, by its name. */
    public GuardedProtocol() {
        this(new FewFromEach());
    }

    private GuardedProtocol(FewFromEach connections) {
        super(connections);
        this.connections = connections;
        this.heads = new TimedHeads(connections.getHandler());
        connections.setHandler(heads);
    }

    void limit(ConnectionSettings settings, Predicate<InetAddress> isProxy) {
        connections.limit(settings.perAddress(), isProxy);
        heads.limit(settings.head());
    }
}
