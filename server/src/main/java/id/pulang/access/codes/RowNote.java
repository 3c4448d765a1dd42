package id.pulang.access.codes;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row in a transaction.
 *
 * @param before its words before; none where there was no such row
 * @param after its words after; none where it was deleted
 */
record RowNote(
        String kind,
        String key,
        UUID about,
        @Nullable String post,
        @Nullable String before,
        @Nullable String after) {

    RowNote then(RowNote next) {
        return new RowNote(kind, key, next.about, next.post, before, next.after);
    }

    boolean isChange() {
        return !Objects.equals(before, after);
    }

    String place() {
        return kind + " " + key;
    }
}
