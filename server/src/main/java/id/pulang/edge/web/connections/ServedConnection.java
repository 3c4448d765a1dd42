package id.pulang.edge.web.connections;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One connection: since when nothing of its next request has come, and whether somebody with a session asks through it.
 * Thread-safe.
 */
final class ServedConnection {

    /** The connection whose request a thread is at. */
    static final ScopedValue<ServedConnection> CURRENT = ScopedValue.newInstance();

    /** What a stranger asks for is soon done; where it takes longer, the answer is taken off slowly. Our proposal. */
    private static final Duration LONG_AT_WORK = Duration.ofSeconds(30);

    /** A connection that was hung up on is closed in milliseconds; one that is not will not be soon. Our proposal. */
    private static final Duration LEAVES_WITHIN = Duration.ofSeconds(1);

    private final SocketChannel channel;
    private final Optional<InetAddress> address;
    private final Optional<String> network;
    private volatile long since = System.nanoTime();
    private volatile long headSince;
    private volatile boolean inHead;
    private volatile boolean atWork;
    private volatile boolean known;
    private volatile boolean hungUp;
    private volatile long hungUpSince;
    private volatile @Nullable ArrivingBody body;

    /** Takes a connection of which nothing was read before. */
    ServedConnection(SocketChannel channel) {
        this.channel = channel;
        this.address = addressOf(channel);
        this.network = address.map(Neighbours::of);
    }

    /** The connection of the request that this thread serves; empty where none came through one. */
    static Optional<ServedConnection> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    SocketChannel channel() {
        return channel;
    }

    /** Where it comes from; empty where it was closed before that was read. */
    Optional<InetAddress> address() {
        return address;
    }

    /** The network that it comes from, as {@link Neighbours} names it. */
    Optional<String> network() {
        return network;
    }

    /** Where a channel leads to; empty once it is closed. */
    static Optional<InetAddress> addressOf(SocketChannel channel) {
        try {
            return channel.getRemoteAddress() instanceof InetSocketAddress from
                    ? Optional.of(from.getAddress())
                    : Optional.empty();
        } catch (IOException closed) {
            return Optional.empty();
        }
    }

    /** Notes whether whoever asks now has a session. */
    void isAskedBy(boolean somebodyKnown) {
        known = somebodyKnown;
    }

    boolean isOfAStranger() {
        return !known;
    }

    /** Begins to read what came. */
    void works() {
        atWork = true;
    }

    /** Waits for the rest of a head. */
    void waitsForHead() {
        headSince = inHead ? headSince : System.nanoTime();
        inHead = true;
        atWork = false;
    }

    /** Waits for the next request. */
    void isAnswered() {
        since = System.nanoTime();
        inHead = false;
        atWork = false;
    }

    /** How long the head that comes in has taken. */
    Duration inHead() {
        return inHead ? Duration.ofNanos(System.nanoTime() - headSince) : Duration.ZERO;
    }

    /** Notes whose body is read; null when it is read. */
    void reads(@Nullable ArrivingBody arriving) {
        body = arriving;
    }

    /** For how many nanoseconds it has kept the server waiting; below 1 for one that does not. */
    long rested() {
        ArrivingBody arriving = body;
        if (arriving != null && arriving.isAwaited()) {
            return arriving.late();
        }
        long passed = System.nanoTime() - since;
        return atWork ? passed - LONG_AT_WORK.toNanos() : passed;
    }

    /** Whether it was hung up on, and is closed as soon as the thread that serves it sees that. */
    boolean isHungUp() {
        return hungUp;
    }

    /** Whether it was hung up on so recently that its place will be free in a moment. */
    boolean isLeaving() {
        return hungUp && System.nanoTime() - hungUpSince < LEAVES_WITHIN.toNanos();
    }

    /** Lets whoever reads or writes come to the end of it. */
    void hangUp() {
        ArrivingBody arriving = body;
        hungUpSince = System.nanoTime();
        hungUp = true;
        try {
            channel.shutdownInput();
            if (atWork && (arriving == null || !arriving.isAwaited())) {
                channel.shutdownOutput();
            }
        } catch (IOException closed) {
            // which is as good
        }
    }
}
