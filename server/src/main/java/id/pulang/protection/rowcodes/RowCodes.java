package id.pulang.protection.rowcodes;

import id.pulang.protection.keys.AuditKey;
import id.pulang.protection.rowcodes.RowCodeRows.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The door to codes of rows that decide (docs/decisions/0035): a server gives a row its code in the transaction that
 * writes it, and tells it to the audit trail, which remembers the last one of each row.
 */
@Component
public class RowCodes {

    private final RowCodeRows rows;
    private final RowMac mark;
    private final Comparison comparison;
    private volatile Set<UUID> distrusted = Set.of();

    RowCodes(RowCodeRows rows, AuditKey key) {
        this.rows = rows;
        mark = new RowMac(key);
        comparison = new Comparison(rows, mark);
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
            give(RowNote.changes(rows.noted()), trail);
        }
    }

    /**
     * Gives codes to rows that the owner of the database changes in a transaction of its own, by order of the server.
     */
    public void code(List<RowNote> notes, BiConsumer<String, String> trail) {
        give(RowNote.changes(notes), trail);
    }

    /** Finds about which subjects a row was changed, put in or taken away by somebody else than a server. */
    public Set<UUID> broken(Collection<Coded> kinds, Collection<UUID> about) {
        return Stream.concat(
                        about.stream().filter(distrusted::contains),
                        kinds.stream().flatMap(kind -> comparison.broken(kind, Scope.about(kind, about)).stream()))
                .collect(Collectors.toSet());
    }

    /**
     * Says whether one row is as a server wrote it, whatever else was changed about the same subject.
     *
     * @param about whom or what the row says it is about
     * @param id by which the row is told from others of its table
     */
    public boolean isAsWritten(Coded kind, UUID about, UUID id) {
        return !distrusted.contains(about)
                && comparison.places(kind, Scope.about(kind, Set.of(about))).stream()
                        .noneMatch(place -> place.key().equals(id.toString()));
    }

    /** Says about whom rows are not as the audit trail knows them, until this is said again. */
    public void distrust(Set<UUID> about) {
        distrusted = Set.copyOf(about);
    }

    /** Finds whom an agency is shown, or no longer shown, by somebody else than a server; nobody need act for that. */
    public Set<UUID> brokenOf(String agency) {
        String before = rows.seeAs(agency);
        Set<UUID> broken = comparison.broken(Coded.SHOWN, Scope.agency(agency));
        rows.seeAs(before);
        return broken;
    }

    /** Gives codes to the rows of a table that has had none so far. */
    public void begin(Coded kind, BiConsumer<String, String> trail) {
        rows.hold(kind);
        if (!rows.hasBegun(kind)) {
            trail.accept(CodeLines.BEGAN, kind.table());
            give(rows.all(kind), trail);
        }
    }

    private void give(List<RowNote> changes, BiConsumer<String, String> trail) {
        Map<String, RowCode> before = rows.of(changes).stream()
                .collect(Collectors.toMap(code -> code.kind() + " " + code.key(), Function.identity()));
        List<RowCode> codes = new ArrayList<>();
        for (RowNote change : changes) {
            @Nullable RowCode last = before.get(change.place());
            if (change.mayFollow(last, mark)) {
                codes.add(next(last, change));
            }
        }
        if (!codes.isEmpty()) {
            rows.keep(codes);
            CodeLines.of(codes).forEach(lines -> trail.accept(CodeLines.ACT, lines));
        }
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
