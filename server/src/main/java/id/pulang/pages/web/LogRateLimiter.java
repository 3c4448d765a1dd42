package id.pulang.pages.web;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;

/**
 * Rate limit of log lines about refusals and failures: of each kind of line so many an hour are written, and one that
 * says that more are left out.
 */
public final class LogRateLimiter extends TurboFilter {

    static final int AN_HOUR = 1000;
    static final String MORE = "More lines like the last are left out for up to an hour";

    private static final String[] LIMITED = {
        "RefusedRequests", "ProblemAnswers", "Mishaps", "FewFromEach", "DatabaseAway"
    };

    private final LongSupplier nanos;
    private final Map<String, Written> written = new ConcurrentHashMap<>();

    /** One that goes by the time of the machine, as logback makes it. */
    public LogRateLimiter() {
        this(System::nanoTime);
    }

    LogRateLimiter(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** What was written of one kind of line since an hour began. */
    private record Written(long since, int lines) {

        Written oneMore(long now) {
            return now - since >= Duration.ofHours(1).toNanos() ? new Written(now, 1) : new Written(since, lines + 1);
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] values,
            @Nullable Throwable thrown) {
        if (format == null
                || format.equals(MORE)
                || !level.isGreaterOrEqual(Level.WARN)
                || !isLimited(logger.getName())) {
            return FilterReply.NEUTRAL;
        }
        int lines = count(format);
        if (lines == AN_HOUR + 1) {
            logger.warn(MORE);
        }
        return lines > AN_HOUR ? FilterReply.DENY : FilterReply.NEUTRAL;
    }

    private int count(String format) {
        long now = nanos.getAsLong();
        return written.merge(format, new Written(now, 1), (before, _) -> before.oneMore(now))
                .lines();
    }

    private static boolean isLimited(String logger) {
        for (String name : LIMITED) {
            if (logger.endsWith("." + name)) {
                return true;
            }
        }
        return false;
    }
}
