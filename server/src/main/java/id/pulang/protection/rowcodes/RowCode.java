package id.pulang.protection.rowcodes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The code of a row as it was last written.
 *
 * @param kind the table
 * @param key tells the row from others of the table
 * @param about whom or what the row is about
 * @param post whose row it is; none where everybody sees the table
 * @param version counts how often the row was written
 * @param gone whether it was deleted
 */
public record RowCode(
        String kind, String key, UUID about, @Nullable String post, int version, boolean gone, byte[] code) {}
