package id.pulang.edge.web.forms;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
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
class FilterWords implements WebMvcConfigurer, GenericConverter {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(this);
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Enum.class), new ConvertiblePair(String.class, UUID.class));
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        String word = source == null ? "" : source.toString().strip();
        try {
            return word.isEmpty() ? null : read(word, to.getType());
        } catch (IllegalArgumentException unknown) {
            return nothing(unknown).orElse(null);
        }
    }

    private static Optional<Object> nothing(IllegalArgumentException unknown) {
        if (isOnlyLookedAt()) {
            return Optional.empty();
        }
        throw unknown;
    }

    private static Object read(String word, Class<?> type) {
        return type == UUID.class ? UUID.fromString(word) : constant(word, type);
    }

    private static Object constant(String word, Class<?> type) {
        Class<?> declared = type.isEnum() ? type : type.getSuperclass();
        return Arrays.stream(declared.getEnumConstants())
                .filter(each -> ((Enum<?>) each).name().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(declared.getSimpleName()));
    }

    private static boolean isOnlyLookedAt() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                && asked.getRequest().getMethod().equals("GET");
    }
}
