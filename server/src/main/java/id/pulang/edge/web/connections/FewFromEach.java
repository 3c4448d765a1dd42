package id.pulang.edge.web.connections;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.tomcat.util.net.NioEndpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes so many connections from one address at once; those of a proxy are for many people and are not counted. */
final class FewFromEach extends NioEndpoint {

    private static final Logger log = LoggerFactory.getLogger(FewFromEach.class);

    private volatile int most = Integer.MAX_VALUE;
    private volatile Predicate<InetAddress> proxy = _ -> false;

    void limit(int perAddress, Predicate<InetAddress> isProxy) {
        this.most = perAddress;
        this.proxy = isProxy;
    }

    @Override
    protected boolean setSocketOptions(SocketChannel socket) {
        Optional<InetAddress> from = address(socket).filter(proxy.negate());
        if (from.isPresent() && number(from.get()) >= most) {
            log.warn("Refused a connection, since its address has {} already", most);
            destroySocket(socket);
            return false;
        }
        return super.setSocketOptions(socket);
    }

    private long number(InetAddress from) {
        String same = Neighbours.of(from);
        return connections.keySet().stream()
                .flatMap(other -> address(other).stream())
                .filter(other -> Neighbours.of(other).equals(same))
                .count();
    }

    private static Optional<InetAddress> address(SocketChannel socket) {
        try {
            return socket.getRemoteAddress() instanceof InetSocketAddress from
                    ? Optional.of(from.getAddress())
                    : Optional.empty();
        } catch (IOException closed) {
            return Optional.empty();
        }
    }
}
