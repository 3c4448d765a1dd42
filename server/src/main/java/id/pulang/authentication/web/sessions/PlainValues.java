package id.pulang.authentication.web.sessions;

import java.io.ObjectInputFilter;
import java.util.Set;

/**
 * Lets plain values become objects again and nothing else, and not too many of them: records and enums of Pulang, which
 * are made by their constructors, and the few classes of Java and Spring that a session remembers.
 *
 * <p>Source: OWASP ASVS 5.0 V1.5.2; JEP 290.
 */
final class PlainValues implements ObjectInputFilter {

    private static final int DEEPEST = 20;
    private static final int MOST_REFERENCES = 20_000;
    private static final int MOST_BYTES = 1_000_000;

    private static final Set<String> PLAIN = Set.of(
            "java.lang.Object",
            "java.lang.String",
            "java.lang.Number",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Boolean",
            "java.lang.Enum",
            "java.time.Instant",
            "java.time.Ser",
            "java.util.ArrayList",
            "java.util.CollSer",
            "java.util.HashMap",
            "java.util.ImmutableCollections$List12",
            "java.util.ImmutableCollections$ListN",
            "java.util.ImmutableCollections$Map1",
            "java.util.ImmutableCollections$MapN",
            "java.util.LinkedHashMap",
            "java.util.Map$Entry",
            "java.util.UUID",
            "java.util.concurrent.CopyOnWriteArrayList",
            "org.springframework.security.web.csrf.DefaultCsrfToken",
            "org.springframework.util.LinkedMultiValueMap",
            "org.springframework.util.MultiValueMapAdapter",
            "org.springframework.web.servlet.FlashMap");

    @Override
    public Status checkInput(FilterInfo input) {
        if (input.depth() > DEEPEST
                || input.references() > MOST_REFERENCES
                || input.arrayLength() > MOST_REFERENCES
                || input.streamBytes() > MOST_BYTES) {
            return Status.REJECTED;
        }
        if (input.serialClass() == null) {
            return Status.UNDECIDED;
        }
        return isPlain(element(input.serialClass())) ? Status.ALLOWED : Status.REJECTED;
    }

    private static Class<?> element(Class<?> type) {
        return type.isArray() ? element(type.getComponentType()) : type;
    }

    private static boolean isPlain(Class<?> type) {
        boolean ours = type.getName().startsWith("id.pulang.") && (type.isRecord() || type.isEnum());
        return ours || type.isPrimitive() || PLAIN.contains(type.getName());
    }
}
