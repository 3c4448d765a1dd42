package id.pulang.edge.web.connections;

import id.pulang.edge.web.TokenBuckets;
import id.pulang.jobs.Enduring;
import io.github.bucket4j.Bucket;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/** Looks each second whether a body comes in time, whoever reads it, and leaves none behind for the next request. */
final class BodyTimes extends ValveBase {

    private static final int LEFT_AT_ONCE = 32 * 1024 * 1024;

    private final ConnectionSettings settings;
    private final Bucket leftByStrangers;
    private final Set<ArrivingBody> arriving = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("slow-bodies").daemon().factory());

    BodyTimes(ConnectionSettings settings, Clock time) {
        super(true);
        this.settings = settings;
        this.leftByStrangers = TokenBuckets.one(LEFT_AT_ONCE, LEFT_AT_ONCE / 4, Duration.ofSeconds(1), time);
    }

    @Override
    protected void startInternal() throws LifecycleException {
        super.startInternal();
        clock.scheduleWithFixedDelay(
                Enduring.work("hanging up on slow bodies", () -> arriving.forEach(ArrivingBody::hangUpIfLate)),
                1,
                1,
                TimeUnit.SECONDS);
    }

    @Override
    protected void stopInternal() throws LifecycleException {
        clock.shutdownNow();
        super.stopInternal();
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var line = request.getCoyoteRequest();
        if (line.isFinished()) {
            getNext().invoke(request, response);
            return;
        }
        var plain = line.getInputBuffer();
        ServedConnection connection = ServedConnection.current().orElseThrow();
        var body = new ArrivingBody(plain, connection.channel(), settings, leftByStrangers);
        request.setAttribute(ArrivingBody.class.getName(), body);
        line.setInputBuffer(body);
        arriving.add(body);
        connection.reads(body);
        try {
            getNext().invoke(request, response);
            response.finishResponse();
            leaveNothing(line, body);
        } finally {
            connection.reads(null);
            arriving.remove(body);
            line.setInputBuffer(plain);
        }
    }

    private static void leaveNothing(org.apache.coyote.Request line, ArrivingBody body) throws IOException {
        if (!line.isFinished() && !body.endsAfterAll(line)) {
            line.action(ActionCode.DISABLE_SWALLOW_INPUT, line);
        }
    }
}
