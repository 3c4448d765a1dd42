package id.pulang.protection.rowcodes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row in a transaction.
 *
 * @param before its words before; none where there was no such row
 * @param after its words after; none where it was deleted
 */
public record RowNote(
        String kind,
        String key,
        UUID about,
        @Nullable String post,
        @Nullable String before,
        @Nullable String after) {

    /** Folds what became of each row into one, and leaves out what became of none. */
    static List<RowNote> changes(List<RowNote> notes) {
        Map<String, RowNote> changes = new LinkedHashMap<>();
        notes.forEach(note -> changes.merge(note.place(), note, RowNote::then));
        return changes.values().stream().filter(RowNote::isChange).toList();
    }

    /** What a server writes itself, or deletes, is its own; what it only changes must have been as it was written. */
    boolean mayFollow(@Nullable RowCode last, RowMac mark) {
        return before == null || after == null || last != null && mark.fits(last, before);
    }

    private RowNote then(RowNote next) {
        return new RowNote(kind, key, next.about, next.post, before, next.after);
    }

    private boolean isChange() {
        return !Objects.equals(before, after);
    }

    String place() {
        return kind + " " + key;
    }
}
