package id.pulang.edge.web.connections;

import java.net.InetAddress;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** The connections of one port that are open. Thread-safe. */
final class ServedConnections {

    private final Map<SocketWrapperBase<NioChannel>, ServedConnection> open = new ConcurrentHashMap<>();

    /** Returns a connection; one that was not known is known from now on. */
    ServedConnection of(SocketWrapperBase<NioChannel> socket) {
        ServedConnection known = open.computeIfAbsent(
                socket, _ -> new ServedConnection(socket.getSocket().getIOChannel()));
        if (socket.isClosed()) {
            open.remove(socket);
        }
        return known;
    }

    void forget(SocketWrapperBase<NioChannel> socket) {
        open.remove(socket);
    }

    /** How many come from the same address, or from its network. */
    long from(InetAddress address) {
        String same = Neighbours.of(address);
        return open.values().stream().filter(other -> other.isFrom(same)).count();
    }

    /** Hangs up on the stranger who has kept the server waiting longest. */
    void makeRoom(Predicate<InetAddress> isProxy) {
        open.values().stream()
                .filter(each -> each.isOfAStranger() && !each.isHungUp() && each.rested() > 0)
                .filter(each -> each.address().filter(isProxy.negate()).isPresent())
                .max(Comparator.comparingLong(ServedConnection::rested))
                .ifPresent(ServedConnection::hangUp);
    }
}
