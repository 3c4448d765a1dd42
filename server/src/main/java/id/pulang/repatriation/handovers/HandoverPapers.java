package id.pulang.repatriation.handovers;

import id.pulang.audit.Export;
import id.pulang.cases.CaseId;
import id.pulang.identity.Access;
import id.pulang.identity.PostCode;
import id.pulang.papers.IssuedPaper;
import id.pulang.papers.PaperDraft;
import id.pulang.papers.Papers;
import id.pulang.papers.content.PaperContent;
import id.pulang.people.identity.Bound;
import id.pulang.repatriation.document.CopyMark;
import id.pulang.repatriation.document.HandoverField;
import id.pulang.repatriation.manifest.Seat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * The records of handover as papers: numbered, proved and printed by the engine of papers, issued on the form of the
 * pack of the post in its first language, and printed in any other for which the pack has a form.
 */
@Component
class HandoverPapers {

    private final HandoverContents contents;
    private final Papers papers;
    private final Access access;

    HandoverPapers(HandoverContents contents, Papers papers, Access access) {
        this.contents = contents;
        this.papers = papers;
        this.access = access;
    }

    /** Returns the languages in which the records of a post are printed; they are issued in the first. */
    List<String> languages(PostCode post) {
        return papers.languages(HandoverField.KIND, post);
    }

    /**
     * Writes and issues a record for each seat, in their order, each about the handover with the id at the same place.
     * Whoever verifies a record learns of the agency alone, never of its office.
     */
    List<IssuedPaper> issue(PostCode post, List<Seat> seats, List<HandoverId> ids, HandoverContents.Act act) {
        Map<CaseId, PaperContent> said = contents.write(seats, act);
        List<PaperDraft> drafts = IntStream.range(0, seats.size())
                .mapToObj(place -> new PaperDraft(
                        ids.get(place).value(),
                        post,
                        act.receiver().agency().code(),
                        act.language(),
                        act.at().toLocalDate(),
                        Objects.requireNonNull(said.get(seats.get(place).caseId()))))
                .toList();
        return papers.issue(HandoverField.KIND, drafts);
    }

    /** Finds those whose identity has changed since they were cleared. */
    Set<Bound> changed(Collection<Seat> seats) {
        return contents.changed(seats);
    }

    /** Keeps what the agency answered to a record, for whoever verifies it. */
    void answered(Handover handover, boolean accepted) {
        if (accepted) {
            papers.confirmed(handover.number(), access.today());
        } else {
            papers.refused(handover.number(), access.today());
        }
    }

    /**
     * Prints a record.
     *
     * @param language one of {@link #languages}
     * @param export under which this copy leaves
     * @param site where the public page that verifies lies
     */
    byte[] pdf(Handover handover, String language, Export export, String site) {
        PostCode post = handover.about().post();
        PaperContent record = handover.paper();
        PaperDraft draft = new PaperDraft(
                handover.id().value(), post, language, handover.given().on(), record);
        var issued = new IssuedPaper(handover.number(), handover.code(), record);
        PaperContent aside = signed(handover)
                .with(HandoverField.NATIONAL_NUMBER.name(), HandoverField.NATIONAL_NUMBER.of(record))
                .and(CopyMark.here(Locale.of(language), access).of(export));
        return language.equals(languages(post).getFirst())
                ? papers.pdf(HandoverField.KIND, draft, issued, aside, site)
                : papers.translated(HandoverField.KIND, draft, issued, aside, site);
    }

    private PaperContent signed(Handover handover) {
        ZoneId zone = access.post(handover.agency()).orElseThrow().zone();
        AgencyAnswer answer = handover.answer();
        PaperContent given = new PaperContent()
                .with(HandoverField.GIVEN.name(), handover.given().by())
                .with(HandoverField.GIVEN_AT.name(), moment(handover.given().at(), zone));
        return answer == null || !answer.accepted()
                ? given.with(HandoverField.NOT_RECEIVED.name(), "–")
                : given.with(HandoverField.RECEIVED.name(), answer.by())
                        .with(HandoverField.RECEIVED_AT.name(), moment(answer.at(), zone));
    }

    private static String moment(Instant at, ZoneId zone) {
        return at.atZone(zone).truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
