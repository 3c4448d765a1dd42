package id.pulang.audit.watch;

import id.pulang.audit.chain.AuditEntry;
import id.pulang.audit.verification.Break;
import id.pulang.audit.verification.BreakKind;
import id.pulang.audit.verification.Witness;
import id.pulang.protection.keys.AuditFiles;
import id.pulang.protection.keys.AuditKey;
import id.pulang.protection.rowcodes.BegunFile;
import id.pulang.protection.rowcodes.CodeLines;
import id.pulang.protection.rowcodes.Coded;
import id.pulang.protection.rowcodes.RowCode;
import id.pulang.protection.rowcodes.RowMac;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Compares the tables whose rows carry codes with what the audit trail says of them: the last code of each row, and the
 * ones before.
 */
public final class CodedTables implements Witness {

    private final StoredTableRows.Place place;
    private final RowMac mark;
    private final Map<String, Past> pasts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final Set<UUID> about = new HashSet<>();
    private final List<Break> breaks = new ArrayList<>();

    private CodedTables(StoredTableRows.Place place, RowMac mark) {
        this.place = place;
        this.mark = mark;
    }

    /** Names a database, which is read as its owner, and what is kept outside of it. */
    public static CodedTables of(String url, String owner, String password, AuditFiles files) throws IOException {
        var place = new StoredTableRows.Place(url, owner, password);
        var tables = new CodedTables(place, new RowMac(AuditKey.read(files.key())));
        tables.begun.addAll(new BegunFile(files.codedTables()).tables());
        return tables;
    }

    /** A row's last code and the one before it. */
    private record Past(RowCode last, @Nullable Past before) {}

    @Override
    public void hear(AuditEntry entry) {
        if (entry.act().equals(CodeLines.ACT)) {
            CodeLines.read(entry.detail())
                    .forEach(code -> pasts.merge(place(code), new Past(code, null), CodedTables::newest));
        } else if (entry.act().equals(CodeLines.BEGAN)) {
            begun.add(entry.detail());
        }
    }

    /** Entries get their places in the order of their commits, so versions of one row follow each other. */
    private static Past newest(Past known, Past heard) {
        return heard.last().version() > known.last().version() ? new Past(heard.last(), known) : known;
    }

    @Override
    public List<Break> compare(String snapshot) throws IOException {
        try (var rows = place.at(snapshot)) {
            for (Coded kind : Coded.values()) {
                if (begun.contains(kind.table())) {
                    rows.each(kind, this::compare);
                }
            }
        }
        pasts.values().stream()
                .map(Past::last)
                .filter(code -> !code.gone() && begun.contains(code.kind()))
                .forEach(code -> note(BreakKind.ROW_DELETED, code.kind(), code.key(), code.about()));
        return List.copyOf(breaks);
    }

    /** Returns whom the rows are about that are not as they were written. */
    public Set<UUID> about() {
        return Set.copyOf(about);
    }

    private void compare(Coded kind, String key, UUID about, String words) {
        @Nullable Past past = pasts.remove(kind.table() + " " + key);
        if (past == null) {
            note(BreakKind.ROW_INSERTED, kind.table(), key, about);
        } else if (!mark.fits(past.last(), words)) {
            note(difference(past, about, words), kind.table(), key, past.last().about());
        }
    }

    private BreakKind difference(Past past, UUID about, String words) {
        for (@Nullable Past older = past.before(); older != null; older = older.before()) {
            if (mark.fits(older.last(), words)) {
                return BreakKind.ROW_PUT_BACK;
            }
        }
        if (past.last().gone()) {
            return BreakKind.ROW_INSERTED;
        }
        return about.equals(past.last().about()) ? BreakKind.ROW_CHANGED : BreakKind.ROW_MOVED;
    }

    private void note(BreakKind kind, String table, String key, UUID about) {
        this.about.add(about);
        breaks.add(new Break(kind, 0, 0, "%s %s, about %s".formatted(table, key, about)));
    }

    private static String place(RowCode code) {
        return code.kind() + " " + code.key();
    }
}
