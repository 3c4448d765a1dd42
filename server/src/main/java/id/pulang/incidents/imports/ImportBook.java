package id.pulang.incidents.imports;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.lists.Problem;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes down all that belongs to the beginning of an import. */
@Component
class ImportBook {

    private final ImportRows imports;
    private final ProblemRows problems;
    private final MappingRows remembered;
    private final AuditTrail trail;

    ImportBook(ImportRows imports, ProblemRows problems, MappingRows remembered, AuditTrail trail) {
        this.imports = imports;
        this.problems = problems;
        this.remembered = remembered;
        this.trail = trail;
    }

    void begin(Import work, PostCode post, String fingerprint, List<Problem> leftOut) {
        imports.insert(work);
        problems.insert(work.progress().upload(), post, leftOut);
        remembered.remember(fingerprint, work.kind(), work.mapping(), work.actor());
        trail.wrote(
                "list accepted",
                Purpose.REGISTRATION,
                new Subject("roster", work.progress().roster().value()),
                "edition %d, %d rows".formatted(work.edition(), work.progress().total()));
    }
}
