package id.pulang.papers;

import id.pulang.papers.IssuedRows.Kept;
import id.pulang.papers.IssuedRows.PaperRow;
import id.pulang.protection.rowcodes.Coded;
import id.pulang.protection.rowcodes.RowCodes;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Papers whose row is as a server wrote it: one that somebody put into the database is not genuine. */
@Component
class GenuinePapers {

    private final IssuedRows rows;
    private final RowCodes codes;

    GenuinePapers(IssuedRows rows, RowCodes codes) {
        this.rows = rows;
        this.codes = codes;
    }

    /** What else is kept of papers. */
    IssuedRows rows() {
        return rows;
    }

    /** Finds a paper by its code; a correction that no server wrote corrects nothing. */
    Optional<VerifiedPaper> found(String code) {
        return rows.found(code)
                .filter(found -> isAsWritten(found.row()))
                .map(found -> found.later().filter(later -> !isAsWritten(later)).isPresent()
                        ? uncorrected(found.paper())
                        : found.paper());
    }

    /** Whether the last paper about something still counts, so that it need not be issued anew. */
    boolean stands(Kept kept, UUID about) {
        return isAsWritten(new PaperRow(kept.id(), about));
    }

    private boolean isAsWritten(PaperRow row) {
        return codes.isAsWritten(Coded.ISSUED_PAPER, row.about(), row.id());
    }

    private static VerifiedPaper uncorrected(VerifiedPaper paper) {
        return new VerifiedPaper(
                paper.kind(), paper.number(), paper.issuedOn(), paper.party(), Optional.empty(), paper.hash());
    }
}
