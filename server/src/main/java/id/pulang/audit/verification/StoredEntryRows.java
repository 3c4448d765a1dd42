package id.pulang.audit.verification;

import id.pulang.audit.chain.AuditEntry;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.postgresql.copy.CopyOut;

/**
 * Finds the entry of each place in turn.
 *
 * <p>Entries lie in the order in which they were written, which is nearly that of their places: they stream by, and few
 * are kept until their places come. One that is not among these is asked for by its id.
 */
final class StoredEntryRows {

    static final String FIELDS =
            "e.id, e.at, e.user_id, e.role, e.post, e.act, e.purpose, e.subject_kind, e.subjects, e.detail";

    private static final int KEPT = 10_000;

    private final CopyOut stream;
    private final Connection asked;
    private final Map<UUID, AuditEntry> ahead = new LinkedHashMap<>();

    StoredEntryRows(Connection streamed, Connection asked) throws SQLException {
        this.stream = ChainSnapshotRows.stream(streamed, "select %s from access.audit_entry e".formatted(FIELDS));
        this.asked = asked;
    }

    Optional<AuditEntry> find(UUID id) throws SQLException {
        Optional<AuditEntry> kept = Optional.ofNullable(ahead.remove(id));
        return kept.isPresent() ? kept : read(id);
    }

    private Optional<AuditEntry> read(UUID id) throws SQLException {
        while (ahead.size() < KEPT) {
            Optional<AuditEntry> next = ChainSnapshotRows.next(stream).flatMap(StoredRow::entry);
            if (next.isEmpty()) {
                break;
            }
            if (next.get().id().equals(id)) {
                return next;
            }
            ahead.put(next.get().id(), next.get());
        }
        return ask(id);
    }

    /** Entries that nobody asks for must not fill the room of those to come. */
    private Optional<AuditEntry> ask(UUID id) throws SQLException {
        CopyOut rows = ChainSnapshotRows.stream(
                asked, "select %s from access.audit_entry e where e.id = '%s'".formatted(FIELDS, id));
        Optional<AuditEntry> found = Optional.empty();
        for (Optional<ByteBuffer> row = ChainSnapshotRows.next(rows);
                row.isPresent();
                row = ChainSnapshotRows.next(rows)) {
            found = row.flatMap(StoredRow::entry);
        }
        while (rows.isActive()) {
            rows.readFromCopy();
        }
        if (found.isPresent() && ahead.size() == KEPT) {
            forgetHalf();
        }
        return found;
    }

    private void forgetHalf() {
        Iterator<UUID> eldest = ahead.keySet().iterator();
        for (int forgotten = 0; forgotten < KEPT / 2; forgotten++) {
            eldest.next();
            eldest.remove();
        }
    }
}
