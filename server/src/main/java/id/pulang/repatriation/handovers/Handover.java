package id.pulang.repatriation.handovers;

import id.pulang.cases.CaseId;
import id.pulang.identity.PostCode;
import id.pulang.papers.content.PaperContent;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonId;
import id.pulang.repatriation.document.HandoverField;
import id.pulang.repatriation.manifest.ManifestId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The handover of one person as it is kept; the paper holds the identity and is opened with a trace only.
 *
 * @param answer what the agency answered; nothing yet when empty
 */
record Handover(
        HandoverId id,
        About about,
        Offices offices,
        String number,
        String code,
        PaperContent paper,
        Given given,
        @Nullable AgencyAnswer answer) {

    /** Who was handed over, from which manifest of which post. */
    record About(ManifestId manifest, PostCode post, CaseId caseId, PersonId person) {}

    /**
     * The office of an agency that the record names, and the one with which the person is now: people are handed on.
     */
    record Offices(PostCode named, PostCode now) {}

    /**
     * Who handed over for the mission, and when.
     *
     * @param basis on what kind of ground, where one is needed
     * @param overdue whether the agency let its time pass
     */
    record Given(LocalDate on, String by, Instant at, LegalBasis.@Nullable Kind basis, boolean overdue) {}

    /** Whether the office has accepted. */
    boolean isAccepted() {
        return answer != null && answer.accepted();
    }

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

    private HandoverView.Person person() {
        String born = HandoverField.BORN.of(paper);
        String age = HandoverField.ABOUT_AGE.of(paper);
        return new HandoverView.Person(
                HandoverField.CASE_NUMBER.of(paper),
                HandoverField.NAME.of(paper),
                new PersonCard.Dates(
                        born.isEmpty() ? null : LocalDate.parse(born),
                        age.isEmpty() ? null : Integer.valueOf(age),
                        null));
    }

    HandoverView opened() {
        return new HandoverView(
                id,
                about.manifest(),
                about.caseId(),
                person(),
                agency(),
                number,
                new HandoverView.Handed(given.by(), given.at(), given.overdue()),
                answer);
    }
}
