package id.pulang.repatriation.handovers;

import id.pulang.cases.CaseId;
import id.pulang.identity.PostCode;
import id.pulang.people.PersonId;
import id.pulang.repatriation.document.BastLine;
import id.pulang.repatriation.document.Paper;
import id.pulang.repatriation.manifest.ManifestId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The handover of one person as it is kept; the paper holds the identity and is opened with a trace only.
 *
 * @param received the countersignature; nobody yet when empty
 */
record Handover(
        HandoverId id,
        About about,
        Offices offices,
        String number,
        String code,
        Paper paper,
        Given given,
        @Nullable Received received) {

    /** Who was handed over, from which manifest of which post. */
    record About(ManifestId manifest, PostCode post, CaseId caseId, PersonId person) {}

    /**
     * The office of an agency that the record names, and the one with which the person is now: people are handed on.
     */
    record Offices(PostCode named, PostCode now) {}

    /** Who handed over for the mission, and when. */
    record Given(LocalDate on, String by, Instant at) {}

    /** Who countersigned for the agency, and when. */
    record Received(String by, Instant at) {}

    CaseId caseId() {
        return about.caseId();
    }

    /** Returns the office that the record names. */
    PostCode agency() {
        return offices.named();
    }

    /** Returns the office with which the person is now. */
    PostCode office() {
        return offices.now();
    }

    HandoverView opened() {
        return new HandoverView(
                id,
                about.manifest(),
                about.caseId(),
                new HandoverView.Person(
                        line(BastLine.CASE_NUMBER), line(BastLine.NAME), line(BastLine.SEX), line(BastLine.AGE)),
                agency(),
                number,
                new HandoverView.Signed(given.by(), given.at()),
                received == null ? null : new HandoverView.Signed(received.by(), received.at()));
    }

    private String line(BastLine line) {
        return paper.line(line).orElse("");
    }
}
