package id.pulang.incidents.imports;

import id.pulang.access.PostCode;
import id.pulang.incidents.lists.StatedRow;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes rows as statements, with what could not be taken from them beside. */
@Component
class StatementBook {

    private final ChunkRows statements;
    private final ProblemRows problems;

    StatementBook(ChunkRows statements, ProblemRows problems) {
        this.statements = statements;
        this.problems = problems;
    }

    List<UUID> write(Import work, PostCode post, List<StatedRow> rows, Instant at) {
        problems.insert(
                work.progress().upload(),
                post,
                rows.stream().flatMap(row -> row.problems().stream()).toList());
        return statements.write(work, post, rows, at);
    }

    void noteGone(Import work, PostCode post, int last) {
        problems.insertGone(work.progress().upload(), work.progress().roster(), post, last);
    }
}
