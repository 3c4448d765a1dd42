package id.pulang;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data lives: in a folder of this machine, or on a PostgreSQL that someone else runs.
 *
 * @param data the folder of the embedded database; {@code ~/.pulang/data} if not said
 * @param db an own server, given by {@code PULANG_DB_URL}, {@code PULANG_DB_USER} and {@code PULANG_DB_PASSWORD}
 */
@ConfigurationProperties("pulang")
record DatabaseSettings(@Nullable Path data, @DefaultValue Db db) {

    /** The owner's way into a server that someone else runs; the address is empty when there is none. */
    record Db(
            @DefaultValue("") String url,
            @DefaultValue("") String user,
            @DefaultValue("") String password) {

        @Override
        public String toString() {
            return url;
        }
    }

    Path folder() {
        return data != null ? data : Path.of(System.getProperty("user.home"), ".pulang", "data");
    }
}
