package id.pulang.edge.web.forms;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads words and ids of filters. Where a page is only looked at, one that nobody knows is none, so that an old or
 * mistyped address shows the list and not a refusal; in what is sent it is a wrong entry.
 */
@Component
class FilterWords implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new Words());
        registry.addConverter(
                String.class, UUID.class, text -> read(text, UUID::fromString).orElse(null));
    }

    private static <T> Optional<T> read(String text, Function<String, T> reader) {
        try {
            return Optional.of(text.strip()).filter(word -> !word.isEmpty()).map(reader);
        } catch (IllegalArgumentException unknown) {
            if (isOnlyLookedAt()) {
                return Optional.empty();
            }
            throw unknown;
        }
    }

    private static boolean isOnlyLookedAt() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                && asked.getRequest().getMethod().equals("GET");
    }

    /** Reads the constants of every enum. */
    @SuppressWarnings("rawtypes")
    private static final class Words implements ConverterFactory<String, Enum> {

        @Override
        public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
            return text -> read(text, word -> constant(type, word)).orElse(null);
        }

        private static <T extends Enum> T constant(Class<T> type, String word) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(each -> each.name().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName()));
        }
    }
}
