package id.pulang.edge.web.connections;

import io.github.bucket4j.Bucket;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** The body of one request while it comes in: how much came, how long one waited for it, how much of it is taken. */
public final class ArrivingBody implements InputBuffer {

    private static final long MOST_LEFT_UNREAD = 300L * 1024 * 1024;
    private static final long MOST_OF_A_STRANGER = 25L * 1024 * 1024;
    private static final long SECOND = 1_000_000_000;

    private final InputBuffer inner;
    private final SocketChannel connection;
    private final ConnectionSettings settings;
    private final Bucket leftByStrangers;

    private long taken;
    private volatile boolean trusted;
    private volatile long arrived;
    private volatile long late;
    private volatile long waitingSince;
    private volatile boolean waiting;
    private volatile boolean discarded;
    private volatile boolean hungUp;

    /**
     * Begins with nothing.
     *
     * @param leftByStrangers how many bytes that nobody wanted are read of all strangers together
     */
    ArrivingBody(InputBuffer inner, SocketChannel connection, ConnectionSettings settings, Bucket leftByStrangers) {
        this.inner = inner;
        this.connection = connection;
        this.settings = settings;
        this.leftByStrangers = leftByStrangers;
        this.taken = settings.beforeLogIn().toBytes();
    }

    /** Returns the body of a request, if it has one. */
    public static Optional<ArrivingBody> of(ServletRequest request) {
        return request.getAttribute(ArrivingBody.class.getName()) instanceof ArrivingBody body
                ? Optional.of(body)
                : Optional.empty();
    }

    /** Takes as much as the forms themselves allow, from somebody who has logged in. */
    public void trust() {
        trusted = true;
        taken = Long.MAX_VALUE;
    }

    /** Whether so much is taken as a request says that it sends; one that does not say is measured as it comes. */
    public boolean takes(long announced) {
        return announced <= taken;
    }

    @Override
    public int doRead(ApplicationBufferHandler into) throws IOException {
        int came = await(into);
        if (arrived > taken) {
            throw new InvalidParameterException("too long", HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
        return came;
    }

    @Override
    public int available() {
        return inner.available();
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread reads a body
    private int await(ApplicationBufferHandler into) throws IOException {
        waitingSince = System.nanoTime();
        waiting = true;
        int came = 0;
        try {
            came = inner.doRead(into);
            arrived += Math.max(0, came);
            return came;
        } finally {
            waiting = false;
            late = Math.max(-mostEarned(), late + System.nanoTime() - waitingSince - earned(came));
        }
    }

    /** Each piece that came allows for some time; of what a stranger sends in vain it does not. */
    private long earned(int came) {
        boolean inVain = discarded && !trusted;
        return inVain ? 0 : Math.max(0, came) * SECOND / settings.perSecond().toBytes();
    }

    /** An officer who sent fast may pause for as long as all of it might have taken; a stranger may not. */
    private long mostEarned() {
        return trusted ? Long.MAX_VALUE / 4 : 0;
    }

    /**
     * Reads what nobody wanted, for some time, so that whoever sends it sees the answer; says whether it ended. Where
     * many strangers send such, it is not read on, and the connection is closed on them.
     */
    boolean endsAfterAll(Request request) throws IOException {
        if (hungUp || (arrived == 0 && request.hasExpectation())) {
            return false;
        }
        late = 0;
        discarded = true;
        var nowhere = new Discarded();
        while (arrived <= (trusted ? MOST_LEFT_UNREAD : MOST_OF_A_STRANGER)) {
            int came = await(nowhere);
            if (came < 0) {
                return true;
            }
            if (!trusted && !leftByStrangers.tryConsume(Math.max(1, came))) {
                return false;
            }
        }
        return false;
    }

    /** Hangs up on whoever sends it if one has waited too long for it; whoever reads it then comes to its end. */
    void hangUpIfLate() {
        if (waiting && late() > settings.body().toNanos()) {
            hangUp();
        }
    }

    /** Hangs up on whoever sends it; whoever reads it then comes to its end. */
    public void hangUp() {
        hungUp = true;
        try {
            connection.shutdownInput();
        } catch (IOException closed) {
            // which is as good
        }
    }

    /** Whether whoever reads it waits for more. */
    boolean isAwaited() {
        return waiting;
    }

    /** How many nanoseconds one has waited for it beyond what it earned by coming. */
    public long late() {
        return waiting ? late + System.nanoTime() - waitingSince : late;
    }

    /** Where the rest of a body goes. */
    private static final class Discarded implements ApplicationBufferHandler {

        private ByteBuffer last = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            last = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return last;
        }

        @Override
        public void expand(int size) {
            // it is never kept
        }
    }
}
