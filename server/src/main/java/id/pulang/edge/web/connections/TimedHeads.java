package id.pulang.edge.web.connections;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Hangs up on a connection whose request does not come to the end of its head in time; each byte alone comes in time.
 *
 * <p>No request is answered later than by the thread that read it, so a connection that waits for more in the middle
 * waits for its head.
 */
final class TimedHeads implements Handler<NioChannel> {

    /** The connection whose request a thread is at. */
    private static final ScopedValue<SocketWrapperBase<NioChannel>> SERVED = ScopedValue.newInstance();

    private final Handler<NioChannel> inner;
    private final Map<SocketWrapperBase<NioChannel>, Long> begun = new ConcurrentHashMap<>();
    private volatile Duration most = Duration.ofDays(1);

    TimedHeads(Handler<NioChannel> inner) {
        this.inner = inner;
    }

    void limit(Duration head) {
        this.most = head;
    }

    /** Returns the connection whose request is being served. */
    static SocketWrapperBase<NioChannel> served() {
        return SERVED.get();
    }

    @Override
    public SocketState process(SocketWrapperBase<NioChannel> socket, SocketEvent event) {
        if (event == SocketEvent.OPEN_READ && left(socket) <= 0) {
            return SocketState.CLOSED;
        }
        SocketState state = ScopedValue.where(SERVED, socket).call(() -> inner.process(socket, event));
        if (state == SocketState.LONG) {
            begun.putIfAbsent(socket, System.nanoTime());
            socket.setReadTimeout(Math.max(1, left(socket)));
        } else {
            begun.remove(socket);
        }
        return state;
    }

    /** How many milliseconds a head may still take. */
    private long left(SocketWrapperBase<NioChannel> socket) {
        long now = System.nanoTime();
        return most.minusNanos(now - begun.getOrDefault(socket, now)).toMillis();
    }

    @Override
    public Object getGlobal() {
        return inner.getGlobal();
    }

    @Override
    public void release(SocketWrapperBase<NioChannel> socket) {
        begun.remove(socket);
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
