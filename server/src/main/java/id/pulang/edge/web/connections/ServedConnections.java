package id.pulang.edge.web.connections;

import id.pulang.identity.transactions.ConcurrentMultiset;
import java.net.InetAddress;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** The connections of one port that are open, and how many each network has. Thread-safe. */
final class ServedConnections {

    private final Map<SocketWrapperBase<NioChannel>, ServedConnection> open = new ConcurrentHashMap<>();
    private final ConcurrentMultiset<String> perNetwork = new ConcurrentMultiset<>();

    /** For how long a connection had kept the server waiting when one looked, times how many its network has. */
    private record Rested(ServedConnection connection, long weight) {}

    /** Returns a connection; one that was not known is known from now on. */
    ServedConnection of(SocketWrapperBase<NioChannel> socket) {
        ServedConnection known = open.computeIfAbsent(socket, this::opened);
        if (socket.isClosed()) {
            forget(socket);
        }
        return known;
    }

    private ServedConnection opened(SocketWrapperBase<NioChannel> socket) {
        var connection = new ServedConnection(socket.getSocket().getIOChannel());
        connection.network().ifPresent(perNetwork::add);
        return connection;
    }

    void forget(SocketWrapperBase<NioChannel> socket) {
        ServedConnection closed = open.remove(socket);
        if (closed != null) {
            closed.network().ifPresent(perNetwork::remove);
        }
    }

    /** How many come from the same address, or from its network. */
    int from(InetAddress address) {
        return perNetwork.count(Neighbours.of(address));
    }

    /**
     * Hangs up on the strangers who have kept the server waiting longest, until so many are leaving. Time counts for
     * each connection of a network, so that somebody who just came alone stays before many who come from one place.
     */
    synchronized void makeRoom(long places, Predicate<InetAddress> isProxy) {
        long leaving =
                open.values().stream().filter(ServedConnection::isLeaving).count();
        open.values().stream()
                .filter(each -> each.isOfAStranger() && !each.isHungUp())
                .filter(each -> each.address().filter(isProxy.negate()).isPresent())
                .map(each -> new Rested(each, each.rested() * ofNetwork(each)))
                .filter(each -> each.weight() > 0)
                .sorted(Comparator.comparingLong(Rested::weight).reversed())
                .limit(Math.max(0, places - leaving))
                .forEach(each -> each.connection().hangUp());
    }

    private int ofNetwork(ServedConnection connection) {
        return connection.network().map(perNetwork::count).orElse(1);
    }
}
