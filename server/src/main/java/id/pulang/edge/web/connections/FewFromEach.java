package id.pulang.edge.web.connections;

import java.net.InetAddress;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.tomcat.util.net.NioEndpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes so many connections from one address at once; those of a proxy are for many people and are not counted. When
 * nearly all places are taken, whoever comes gets that of the stranger who has kept the server waiting longest, so that
 * the last tenth is for those who have a session. Strangers who took all of them at once give them up as well, as soon
 * as they keep the server waiting.
 */
final class FewFromEach extends NioEndpoint {

    private static final Logger log = LoggerFactory.getLogger(FewFromEach.class);
    private static final int KEPT_FREE = 10;
    private static final int LOOKS_EVERY_MILLIS = 10;

    private final ServedConnections served;
    private volatile ListeningPort port = ListeningPort.DESK;
    private volatile int most = Integer.MAX_VALUE;
    private volatile Predicate<InetAddress> proxy = _ -> false;

    FewFromEach(ServedConnections served) {
        this.served = served;
    }

    void limit(ListeningPort ofPort, int perAddress, Predicate<InetAddress> isProxy) {
        this.port = ofPort;
        this.most = perAddress;
        this.proxy = isProxy;
    }

    /** Whether only the places are left that are kept for those who have a session. */
    boolean isNearlyFull() {
        return tooMany() > 0;
    }

    /** How many of the places are taken that are kept for those who have a session; below 1 where none is. */
    private long tooMany() {
        return getMaxConnections() > 0
                ? getConnectionCount() - (getMaxConnections() - getMaxConnections() / KEPT_FREE)
                : 0;
    }

    /** Waits for a place like any endpoint; meanwhile no connection is accepted that would make one. */
    @Override
    protected void countUpOrAwaitConnection() throws InterruptedException {
        while (getMaxConnections() > 0 && getConnectionCount() >= getMaxConnections()) {
            served.makeRoom(tooMany(), proxy);
            Thread.sleep(LOOKS_EVERY_MILLIS);
        }
        super.countUpOrAwaitConnection();
    }

    @Override
    protected boolean setSocketOptions(SocketChannel socket) {
        Optional<InetAddress> from = ServedConnection.addressOf(socket).filter(proxy.negate());
        if (from.isPresent() && served.from(from.get()) >= most) {
            log.warn("Refused a connection to the port {}, since its address has {} already", port, most);
            destroySocket(socket);
            return false;
        }
        if (isNearlyFull()) {
            served.makeRoom(tooMany(), proxy);
        }
        boolean taken = super.setSocketOptions(socket);
        var wrapper = connections.get(socket);
        if (taken && wrapper != null) {
            served.of(wrapper);
        }
        return taken;
    }
}
