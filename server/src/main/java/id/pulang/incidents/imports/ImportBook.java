package id.pulang.incidents.imports;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.lists.StatedRow;
import id.pulang.lists.Problem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes down an import: its beginning, its rows as statements, and what could not be taken from them. */
@Component
class ImportBook {

    private final ImportRows imports;
    private final RosterRows rosters;
    private final ChunkRows statements;
    private final ProblemRows problems;
    private final AuditTrail trail;

    ImportBook(ImportRows imports, RosterRows rosters, ChunkRows statements, ProblemRows problems, AuditTrail trail) {
        this.imports = imports;
        this.rosters = rosters;
        this.statements = statements;
        this.problems = problems;
        this.trail = trail;
    }

    void begin(Import work, PostCode post, List<Problem> leftOut) {
        imports.insert(work);
        problems.insert(work.progress().upload(), post, leftOut);
        trail.wrote(
                "list accepted",
                Purpose.REGISTRATION,
                new Subject("roster", work.progress().roster().value()),
                "edition %d, %d rows".formatted(work.edition(), work.progress().total()));
    }

    List<UUID> write(Import work, List<StatedRow> rows, Instant at) {
        PostCode post = rosters.post(work.progress().roster());
        problems.insert(
                work.progress().upload(),
                post,
                rows.stream().flatMap(row -> row.problems().stream()).toList());
        String list = rosters.listName(work.progress().roster());
        return statements.write(work, list, post, rows, at);
    }

    void noteGone(Import work, int last) {
        RosterId roster = work.progress().roster();
        problems.insertGone(work.progress().upload(), roster, rosters.post(roster), last);
    }
}
