package id.pulang.incidents.imports;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Purpose;
import id.pulang.incidents.lists.StatedRow;
import id.pulang.incidents.rosters.Progress;
import id.pulang.incidents.rosters.RosterAccepted;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the next rows of an import and how far it has come in one transaction, so that no row comes twice. */
@Component
@Transactional
class ImportChunks {

    private static final int ROWS = 500;

    private final ImportRows imports;
    private final ImportBook book;
    private final Access access;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportChunks(
            ImportRows imports,
            ImportBook book,
            Access access,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.imports = imports;
        this.access = access;
        this.book = book;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes the next rows, from where the database says; answers whether some are left. Stops where the account in
     * whose name they are written was closed or moved; what is in stays, and the rest waits for another officer.
     */
    boolean next(Import begun, List<StatedRow> rows) {
        Optional<Import> held = imports.hold(begun.progress().upload());
        if (held.isEmpty() || held.get().progress().finished()) {
            return false;
        }
        Import work = held.get();
        if (access.isNoLonger(work.actor())) {
            imports.stop(work.progress().upload());
            return false;
        }
        int from = work.progress().done();
        int to = Math.min(rows.size(), from + ROWS);
        write(work, List.copyOf(rows.subList(from, to)));
        imports.advance(work.progress().upload(), to);
        if (to < rows.size()) {
            return true;
        }
        finish(work, rows);
        return false;
    }

    /** Notes that an import stopped; it goes on when it is asked to, or at the next start. */
    void stop(Import work) {
        imports.stop(work.progress().upload());
    }

    private void write(Import work, List<StatedRow> rows) {
        List<UUID> written = book.write(work, rows, clock.instant());
        trail.wroteAll(
                "statements written",
                Purpose.REGISTRATION,
                "statement",
                written,
                "edition %d of roster %s"
                        .formatted(work.edition(), work.progress().roster().value()));
    }

    private void finish(Import work, List<StatedRow> rows) {
        Progress progress = work.progress();
        int last = rows.isEmpty() ? 0 : rows.getLast().row().number();
        book.noteGone(work, last);
        Instant now = clock.instant();
        imports.finish(progress.upload(), now);
        events.publishEvent(new RosterAccepted(progress.roster(), progress.incident(), now));
    }
}
