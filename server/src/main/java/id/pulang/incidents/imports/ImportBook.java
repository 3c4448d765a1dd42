package id.pulang.incidents.imports;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.incidents.ListKind;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.lists.Mapping;
import id.pulang.incidents.lists.StatedRow;
import id.pulang.incidents.rosters.Progress;
import id.pulang.incidents.rosters.RegisterChange;
import id.pulang.lists.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes down an import: its beginning, its rows as statements, and what could not be taken from them. */
@Component
public class ImportBook {

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

    /** Writes one row of a register, with its line in the trail. */
    public StatementId add(Progress register, Actor actor, ListKind kind, Mapping mapping, StatedRow row) {
        Instant now = register.startedAt();
        var work = new Import(register, actor, kind, mapping, 1, LocalDate.ofInstant(now, ZoneOffset.UTC));
        List<UUID> written = write(work, List.of(row), now);
        trail.wroteAll(
                "statements written",
                Purpose.REGISTRATION,
                "statement",
                written,
                "row %d of register %s"
                        .formatted(row.row().number(), register.roster().value()));
        return new StatementId(written.getFirst());
    }

    /** Lists the registers that the acting person sees, with when the last row was added and by whom. */
    public List<RegisterChange> registers() {
        return imports.registers();
    }
}
