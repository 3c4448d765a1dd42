package id.pulang.pages.web;

import ch.qos.logback.classic.spi.ILoggingEvent;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.structured.StructuredLogFormatter;
import org.springframework.util.StringUtils;

/**
 * Writes each line of the log as an object of JSON, for programs that collect logs; with {@code PULANG_LOG=json}.
 *
 * <p>Of an exception its kinds and places are written and not its message, as in the plain form. Source: OWASP ASVS
 * 5.0, V16.2.4.
 */
public final class JsonLines implements StructuredLogFormatter<ILoggingEvent> {

    private final ThrownPlaces places = new ThrownPlaces();
    private final JsonWriter<ILoggingEvent> writer = JsonWriter.<ILoggingEvent>of(line -> {
                line.add("time", event -> event.getInstant().toString());
                line.add("level", event -> event.getLevel().toString());
                line.add("logger", ILoggingEvent::getLoggerName);
                line.add("message", ILoggingEvent::getFormattedMessage);
                line.add("places", this::places).when(StringUtils::hasText);
            })
            .withNewLineAtEnd();

    /** One as logback makes it. */
    public JsonLines() {
        places.start();
    }

    @Override
    public String format(ILoggingEvent event) {
        return writer.writeToString(event);
    }

    private String places(ILoggingEvent event) {
        return places.convert(event);
    }
}
