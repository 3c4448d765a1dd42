package id.pulang.incidents.imports;

import id.pulang.identity.PostCode;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.lists.StatedRow;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes rows as statements, with what could not be taken from them beside. */
@Component
class StatementBook {

    private final RosterRows rosters;
    private final ChunkRows statements;
    private final ProblemRows problems;

    StatementBook(RosterRows rosters, ChunkRows statements, ProblemRows problems) {
        this.rosters = rosters;
        this.statements = statements;
        this.problems = problems;
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
