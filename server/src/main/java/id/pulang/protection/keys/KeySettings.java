package id.pulang.protection.keys;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the keys lie.
 *
 * @param data the data folder, which holds them if nothing else is said
 * @param keyFile given by {@code PULANG_KEY_FILE}; the keysets lie beside it; several servers on one database need the
 *     same ones
 * @param masterKey given by {@code PULANG_MASTER_KEY}: the address of a key of a key service with which the keysets are
 *     sealed; none if empty
 * @param erasedCopy given by {@code PULANG_ERASED_COPY}: a second place for the note of who was erased, apart from the
 *     data and the backups, so that a restore on an empty machine knows it; none if empty
 */
@ConfigurationProperties("pulang")
public record KeySettings(
        @Nullable Path data,
        @DefaultValue("") String keyFile,
        @DefaultValue("") String masterKey,
        @DefaultValue("") String erasedCopy) {

    Path file() {
        return keyFile.isEmpty() ? folder().resolve("pulang.key") : Path.of(keyFile);
    }

    /** Returns the data folder. */
    public Path folder() {
        return data != null ? data : Path.of(System.getProperty("user.home"), ".pulang", "data");
    }

    /** Returns the place of another file in the folder of the key. */
    public Path beside(String name) {
        return file().resolveSibling(name);
    }
}
