package id.pulang.access.codes;

import id.pulang.access.audit.AuditKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The door to codes of rows that decide (docs/decisions/0035): a server gives a row its code in the transaction that
 * writes it, and tells it to the audit trail, which remembers the last one of each row.
 */
@Component
public class RowCodes {

    private final RowCodeRows rows;
    private final RowMark mark;

    RowCodes(RowCodeRows rows, AuditKey key) {
        this.rows = rows;
        mark = new RowMark(key);
    }

    /**
     * Gives codes to all rows that the transaction has changed, as its last work.
     *
     * <p>A row that had been changed by somebody else before gets none: what was forged stays forged.
     *
     * @param trail writes an entry of the audit trail: what was done, and its detail
     */
    public void close(BiConsumer<String, String> trail) {
        if (rows.anyNoted()) {
            code(changes(rows.noted()), trail);
        }
    }

    /** Finds about which subjects a row was changed, put in or taken away by somebody else than a server. */
    public Set<UUID> broken(Collection<Coded> kinds, Collection<UUID> about) {
        return kinds.stream()
                .flatMap(kind -> rows.beside(kind, about).stream())
                .filter(each -> !isAsWritten(each))
                .map(RowCodeRows.Beside::about)
                .collect(Collectors.toSet());
    }

    /**
     * Gives codes to the rows of a table that has had none so far.
     *
     */
    public void begin(Coded kind, BiConsumer<String, String> trail) {
        rows.hold(kind);
        if (!rows.hasBegun(kind)) {
            trail.accept(CodeLines.BEGAN, kind.table());
            code(rows.all(kind), trail);
        }
    }

    private boolean isAsWritten(RowCodeRows.Beside row) {
        return row.words().isPresent()
                && row.code().filter(code -> mark.fits(code, row.words().get())).isPresent();
    }

    private static List<RowNote> changes(List<RowNote> notes) {
        Map<String, RowNote> changes = new LinkedHashMap<>();
        notes.forEach(note -> changes.merge(note.place(), note, RowNote::then));
        return changes.values().stream().filter(RowNote::isChange).toList();
    }

    private void code(List<RowNote> changes, BiConsumer<String, String> trail) {
        Map<String, RowCode> before = rows.of(changes).stream()
                .collect(Collectors.toMap(code -> code.kind() + " " + code.key(), Function.identity()));
        List<RowCode> codes = new ArrayList<>();
        for (RowNote change : changes) {
            @Nullable RowCode last = before.get(change.place());
            if (mayFollow(last, change)) {
                codes.add(next(last, change));
            }
        }
        if (!codes.isEmpty()) {
            rows.keep(codes);
            CodeLines.of(codes).forEach(lines -> trail.accept(CodeLines.ACT, lines));
        }
    }

    /** What a server writes itself, or deletes, is its own; what it only changes must have been as it was written. */
    private boolean mayFollow(@Nullable RowCode last, RowNote change) {
        return change.before() == null || change.after() == null || last != null && mark.fits(last, change.before());
    }

    private RowCode next(@Nullable RowCode last, RowNote change) {
        int version = last == null ? 1 : last.version() + 1;
        return new RowCode(
                change.kind(),
                change.key(),
                change.about(),
                change.post(),
                version,
                change.after() == null,
                mark.of(change.kind(), change.key(), change.about(), version, change.after()));
    }
}
