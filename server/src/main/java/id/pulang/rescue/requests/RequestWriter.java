package id.pulang.rescue.requests;

import id.pulang.audit.AuditTrail;
import id.pulang.audit.Export;
import id.pulang.audit.ExportReason;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.identity.Access;
import id.pulang.identity.IdSource;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.papers.IssuedPaper;
import id.pulang.papers.PaperDraft;
import id.pulang.papers.Papers;
import id.pulang.papers.content.PaperContent;
import id.pulang.papers.content.PaperKind;
import id.pulang.people.People;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes the paper of a request: who is to be found, where, and nothing else of them. */
@Component
class RequestWriter {

    /** A field that no form shows, so that nobody finds out by the hash of a paper what it says. */
    private static final String SALT = "SALT";

    private final Papers papers;
    private final People people;
    private final Access access;
    private final IdSource ids;
    private final AuditTrail trail;

    RequestWriter(Papers papers, People people, Access access, IdSource ids, AuditTrail trail) {
        this.papers = papers;
        this.people = people;
        this.access = access;
        this.ids = ids;
        this.trail = trail;
    }

    /** Returns the languages in which requests of a post are printed; none where its pack has no form. */
    List<String> languages(PostCode post) {
        return papers.languages(RequestPaper.KIND, post);
    }

    IssuedPaper issue(RequestId id, List<CaseSummary> named, Map<CaseId, String> places, RequestTerms asked) {
        PostCode post = named.getFirst().post();
        var draft = new PaperDraft(id.value(), post, asked.language(), access.today(), content(named, places, asked));
        return papers.issue(RequestPaper.KIND, List.of(draft)).getFirst();
    }

    /** Opens the paper of a request and prints it, with a mark and a line in the trail that names its cases. */
    byte[] print(RescueRequest request, List<CaseId> named, String site) {
        IssuedPaper paper = request.paper().open(Purpose.CASE_WORK, trail);
        Export export = trail.exported(
                ExportReason.RESCUE,
                Purpose.CASE_WORK,
                "case",
                named.stream().map(CaseId::value).toList(),
                paper.number());
        var draft = new PaperDraft(
                request.id().value(),
                request.post(),
                request.made().language(),
                request.made().on(),
                paper.content());
        return papers.pdf(
                RequestPaper.KIND, draft, paper, mark(export, request.made().language()), site);
    }

    private PaperContent mark(Export export, String language) {
        return new PaperContent()
                .with(
                        PaperKind.MARK,
                        export.number() + ", " + export.by().name() + " ("
                                + access.postName(export.by().post(), language) + ")");
    }

    private PaperContent content(List<CaseSummary> named, Map<CaseId, String> places, RequestTerms asked) {
        Map<PersonId, PersonCard> cards =
                people.cards(named.stream().map(CaseSummary::person).toList(), Purpose.CASE_WORK);
        List<PaperContent> rows = new ArrayList<>();
        named.forEach(each -> rows.add(row(
                rows.size() + 1, Optional.ofNullable(cards.get(each.person())), places.getOrDefault(each.id(), ""))));
        PostCode post = named.getFirst().post();
        return new PaperContent()
                .with("POST", access.postName(post, asked.language()))
                .with("AUTHORITY", asked.authority())
                .with("ON", access.today().toString())
                .with("HEADS", String.valueOf(rows.size()))
                .withRows("PEOPLE", rows)
                .with("WORDS", asked.words())
                .with("ANSWER_BY", asked.answerBy().toString())
                .with("OFFICER", access.actor().name())
                .with(SALT, ids.next().toString() + ids.next());
    }

    private static PaperContent row(int row, Optional<PersonCard> card, String place) {
        String born = card.map(PersonCard::born).map(Objects::toString).orElse("");
        String age = born.isEmpty()
                ? card.map(PersonCard::age).map(Objects::toString).orElse("")
                : "";
        return new PaperContent()
                .with("ROW", String.valueOf(row))
                .with("NAME", card.map(PersonCard::name).orElse(""))
                .with("SEX", card.map(PersonCard::sex).map(Enum::name).orElse(RequestPaper.UNKNOWN))
                .with("BORN", born)
                .with("ABOUT_AGE", age)
                .with("NOT_BORN", born.isEmpty() && age.isEmpty() ? RequestPaper.UNKNOWN : "")
                .with("PLACE", place);
    }
}
