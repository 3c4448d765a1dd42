package id.pulang.edge.web.forms;

import id.pulang.identity.endpoints.UnreadableRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import org.springframework.format.FormatterRegistry;
import org.springframework.format.Printer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads days and moments of a year with four digits only. Others are days to Java, and too far for the calendar of a
 * post and for the database, which would answer with a fault of ours.
 */
@Component
class CalendarDays implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        read(registry, LocalDate.class, LocalDate::parse);
        read(registry, YearMonth.class, YearMonth::parse);
        read(registry, Instant.class, Instant::parse);
    }

    /** An empty text never comes to a parser: it is no value. */
    private static <T> void read(FormatterRegistry registry, Class<T> type, Function<String, T> parser) {
        registry.addFormatterForFieldType(
                type, (Printer<T>) (value, _) -> value.toString(), (text, _) -> UnreadableRequest.day(text, parser));
    }
}
