package id.pulang.repatriation;

import id.pulang.cases.CaseId;
import id.pulang.identity.PostCode;
import id.pulang.people.PersonId;
import id.pulang.repatriation.document.Line;
import id.pulang.repatriation.document.Paper;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The handover of one person as it is kept; the paper holds the identity and is opened with a trace only. */
record Handover(
        HandoverId id,
        ManifestId manifest,
        PostCode post,
        PostCode agency,
        CaseId caseId,
        PersonId person,
        String number,
        String code,
        Paper paper,
        LocalDate handedOn,
        String handedBy,
        Instant handedAt,
        @Nullable String receivedBy,
        @Nullable Instant receivedAt) {

    HandoverView opened() {
        return new HandoverView(
                id,
                manifest,
                caseId,
                line(Line.CASE_NUMBER),
                line(Line.NAME),
                line(Line.SEX),
                line(Line.AGE),
                agency,
                number,
                handedAt,
                handedBy,
                receivedAt,
                receivedBy);
    }

    private String line(Line line) {
        return paper.line(line).orElse("");
    }
}
