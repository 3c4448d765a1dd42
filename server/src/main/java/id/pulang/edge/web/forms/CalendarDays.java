package id.pulang.edge.web.forms;

import id.pulang.identity.endpoints.UnreadableRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.format.FormatterRegistry;
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
        registry.addConverter(String.class, LocalDate.class, text -> read(text, LocalDate::parse));
        registry.addConverter(String.class, YearMonth.class, text -> read(text, YearMonth::parse));
        registry.addConverter(String.class, Instant.class, text -> read(text, Instant::parse));
    }

    private static <T> @Nullable T read(String text, Function<String, T> parser) {
        return text.isEmpty() ? null : UnreadableRequest.day(text, parser);
    }
}
