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
        this(new ServedConnections());
    }

    private GuardedProtocol(ServedConnections served) {
        this(served, new FewFromEach(served));
    }

    private GuardedProtocol(ServedConnections served, FewFromEach connections) {
        super(connections);
        this.connections = connections;
        this.heads = new TimedHeads(connections.getHandler(), served, connections::isNearlyFull);
        connections.setHandler(heads);
    }

    void limit(ListeningPort port, ConnectionSettings settings, Predicate<InetAddress> isProxy) {
        connections.limit(port, settings.perAddress(), isProxy);
        heads.limit(settings.head());
    }
}
