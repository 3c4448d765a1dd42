package id.pulang.protection.stored;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;

/**
 * What data folders call otherwise than the code does, as {@code stored-names.properties} lists it. Data is written and
 * read under the stored name, so that what was sealed, printed and hashed before stays as it is. Thread-safe.
 */
public final class StoredNames {

    private static final Properties NAMES = read();

    private StoredNames() {}

    /** Returns the name under which a value of an enum is stored. */
    public static String of(Enum<?> value) {
        return of(value.getDeclaringClass(), value.name());
    }

    /** Returns the name under which a property or a value of a type is stored. */
    public static String of(Class<?> type, String name) {
        return NAMES.getProperty(type.getName() + "." + name, name);
    }

    /** Whether anything of a type is stored under another name. */
    public static boolean concern(Class<?> type) {
        return NAMES.stringPropertyNames().stream().anyMatch(key -> key.startsWith(type.getName() + "."));
    }

    /**
     * Reads a value of an enum from its stored name.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static <E extends Enum<E>> E value(Class<E> type, String stored) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> of(each).equals(stored))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no " + stored));
    }

    private static Properties read() {
        try (InputStream file =
                Objects.requireNonNull(StoredNames.class.getResourceAsStream("stored-names.properties"))) {
            var names = new Properties();
            names.load(file);
            return names;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
