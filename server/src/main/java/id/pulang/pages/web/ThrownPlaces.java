package id.pulang.pages.web;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;

/**
 * Writes an exception to the log as its kind and its places in the code, without its message.
 *
 * <p>Messages quote: PostgreSQL's detail names the row that is in the way, a batch names all its values. Source: OWASP
 * ASVS 5.0 V16.2.5.
 */
public final class ThrownPlaces extends ThrowableProxyConverter {

    private static final int PLACES = 40;
    private static final int CAUSES = 10;

    @Override
    protected String throwableProxyToString(IThrowableProxy thrown) {
        var text = new StringBuilder();
        IThrowableProxy cause = thrown;
        for (int depth = 0; cause != null && depth < CAUSES; depth++) {
            append(text.append(depth == 0 ? "" : "caused by "), cause);
            cause = cause.getCause();
        }
        return text.toString();
    }

    private static void append(StringBuilder text, IThrowableProxy thrown) {
        text.append(thrown.getClassName()).append(System.lineSeparator());
        var places = thrown.getStackTraceElementProxyArray();
        for (int place = 0; place < Math.min(places.length, PLACES); place++) {
            text.append("    ").append(places[place]).append(System.lineSeparator());
        }
    }
}
