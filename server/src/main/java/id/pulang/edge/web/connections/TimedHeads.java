package id.pulang.edge.web.connections;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Hangs up on a connection whose request does not come to the end of its head in time; each byte alone comes in time.
 * While the port is nearly full, it hangs up on a stranger after each answer.
 *
 * <p>No request is answered later than by the thread that read it, so a connection that waits for more in the middle
 * waits for its head.
 */
final class TimedHeads implements Handler<NioChannel> {

    private final Handler<NioChannel> inner;
    private final ServedConnections served;
    private final BooleanSupplier nearlyFull;
    private volatile Duration most = Duration.ofDays(1);

    TimedHeads(Handler<NioChannel> inner, ServedConnections served, BooleanSupplier nearlyFull) {
        this.inner = inner;
        this.served = served;
        this.nearlyFull = nearlyFull;
    }

    void limit(Duration head) {
        this.most = head;
    }

    @Override
    public SocketState process(SocketWrapperBase<NioChannel> socket, SocketEvent event) {
        ServedConnection connection = served.of(socket);
        if (event == SocketEvent.OPEN_READ && left(connection) <= 0) {
            return SocketState.CLOSED;
        }
        connection.works();
        SocketState state =
                ScopedValue.where(ServedConnection.CURRENT, connection).call(() -> inner.process(socket, event));
        if (state == SocketState.LONG) {
            connection.waitsForHead();
            socket.setReadTimeout(Math.max(1, left(connection)));
            return state;
        }
        connection.isAnswered();
        return state == SocketState.OPEN && connection.isOfAStranger() && nearlyFull.getAsBoolean()
                ? SocketState.CLOSED
                : state;
    }

    /** How many milliseconds a head may still take. */
    private long left(ServedConnection connection) {
        return most.minus(connection.inHead()).toMillis();
    }

    @Override
    public Object getGlobal() {
        return inner.getGlobal();
    }

    @Override
    public void release(SocketWrapperBase<NioChannel> socket) {
        served.forget(socket);
        inner.release(socket);
    }

    @Override
    public void pause() {
        inner.pause();
    }

    @Override
    public void recycle() {
        inner.recycle();
    }
}
