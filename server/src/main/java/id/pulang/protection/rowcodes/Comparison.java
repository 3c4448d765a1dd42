package id.pulang.protection.rowcodes;

import id.pulang.protection.rowcodes.RowCodeRows.Beside;
import id.pulang.protection.rowcodes.RowCodeRows.Place;
import id.pulang.protection.rowcodes.RowCodeRows.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares rows with their codes, and remembers which transactions wrote those that fitted: as long as these are the
 * same, nobody has written to either, and what the row says need not be read again.
 */
final class Comparison {

    private static final int REMEMBERED = 200_000;
    private static final int AT_ONCE = 500;

    private final RowCodeRows rows;
    private final RowMac mark;
    private final Map<String, String> fitted = new ConcurrentHashMap<>();

    Comparison(RowCodeRows rows, RowMac mark) {
        this.rows = rows;
        this.mark = mark;
    }

    /** Finds whom rows are about that no server wrote as they are, or that are missing. */
    Set<UUID> broken(Coded kind, Scope scope) {
        return places(kind, scope).stream().map(Place::about).collect(Collectors.toSet());
    }

    /** Finds the rows that no server wrote as they are, or that are missing. */
    List<Place> places(Coded kind, Scope scope) {
        Map<String, RowNote> ownWork = ownWork();
        List<Place> broken = new ArrayList<>();
        List<Place> unknown = new ArrayList<>();
        for (Place place : rows.places(kind, scope)) {
            boolean own = ownWork.containsKey(name(kind, place));
            if (place.written().isEmpty() && !own) {
                broken.add(place);
            } else if (own || !place.written().get().equals(fitted.get(name(kind, place)))) {
                unknown.add(place);
            }
        }
        for (int from = 0; from < unknown.size(); from += AT_ONCE) {
            List<Place> some = unknown.subList(from, Math.min(from + AT_ONCE, unknown.size()));
            broken.addAll(compared(kind, some, ownWork));
        }
        return broken;
    }

    private List<Place> compared(Coded kind, List<Place> places, Map<String, RowNote> ownWork) {
        Map<String, Beside> found = rows.beside(kind, places).stream()
                .collect(Collectors.toMap(each -> each.place().key(), Function.identity()));
        List<Place> broken = new ArrayList<>();
        for (Place place : places) {
            @Nullable Beside beside = found.get(place.key());
            @Nullable RowNote own = ownWork.get(name(kind, place));
            if (!fits(beside, own)) {
                broken.add(place);
            } else if (own == null && beside != null) {
                remember(name(kind, place), beside);
            }
        }
        return broken;
    }

    /** What this transaction has changed itself gets its code at the end; it must have fitted before. */
    private boolean fits(@Nullable Beside beside, @Nullable RowNote own) {
        if (own != null) {
            return own.mayFollow(beside == null ? null : beside.code(), mark);
        }
        return beside != null && mark.fits(beside.code(), beside.words());
    }

    private void remember(String name, Beside beside) {
        if (fitted.size() >= REMEMBERED) {
            fitted.clear();
        }
        beside.place().written().ifPresent(written -> fitted.put(name, written));
    }

    private Map<String, RowNote> ownWork() {
        Map<String, RowNote> own = new HashMap<>();
        if (rows.anyNoted()) {
            RowNote.changes(rows.noted()).forEach(note -> own.put(note.place(), note));
        }
        return own;
    }

    private static String name(Coded kind, Place place) {
        return kind.table() + " " + place.key();
    }
}
