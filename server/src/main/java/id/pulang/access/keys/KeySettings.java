package id.pulang.access.keys;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the key lies.
 *
 * @param data the data folder, which holds it if nothing else is said
 * @param keyFile given by {@code PULANG_KEY_FILE}; several servers on one database need the same one
 */
@ConfigurationProperties("pulang")
record KeySettings(@Nullable Path data, @DefaultValue("") String keyFile) {

    Path file() {
        Path folder = data != null ? data : Path.of(System.getProperty("user.home"), ".pulang", "data");
        return keyFile.isEmpty() ? folder.resolve("pulang.key") : Path.of(keyFile);
    }
}
