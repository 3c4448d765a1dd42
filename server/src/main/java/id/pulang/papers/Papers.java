package id.pulang.papers;

import id.pulang.identity.PostCode;
import id.pulang.papers.IssuedRows.Kept;
import id.pulang.papers.IssuedRows.NewPaper;
import id.pulang.papers.content.DammCode;
import id.pulang.papers.content.PaperContent;
import id.pulang.papers.content.PaperKind;
import id.pulang.papers.forms.PaperForm;
import id.pulang.papers.forms.PaperForms;
import id.pulang.papers.print.PaperPrinter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of papers: numbers them, prints them, and says of one whether it is genuine.
 *
 * <p>What a paper says stays with the module that fills it, sealed there; here is kept what proves that it was made:
 * number, hash, and the hash of the code that is printed on it. A paper is printed again on the very form on which it
 * was issued (docs/decisions/0049).
 */
@Service
@Transactional
public class Papers {

    /** The field that says on which form a paper was issued; it is part of its hash. */
    private static final String FORM = "FORM";

    private final GenuinePapers genuine;
    private final IssuedRows rows;
    private final PaperForms forms;
    private final PaperPrinter printer;
    private final PaperCodes codes;
    private final Clock clock;

    Papers(GenuinePapers genuine, PaperForms forms, PaperPrinter printer, PaperCodes codes, Clock clock) {
        this.genuine = genuine;
        this.rows = genuine.rows();
        this.forms = forms;
        this.printer = printer;
        this.codes = codes;
        this.clock = clock;
    }

    /** Issues papers with the next numbers of their posts and years, in the order of the drafts. */
    public List<IssuedPaper> issue(PaperKind kind, List<PaperDraft> drafts) {
        List<NewPaper> made = drafts.stream()
                .map(draft -> made(kind, draft, Optional.empty()))
                .toList();
        rows.insert(made);
        return made.stream().map(NewPaper::issued).toList();
    }

    /** Keeps that the party of a paper confirmed it on a day; the first time counts. */
    public void confirmed(String number, LocalDate on) {
        rows.confirm(number, on);
    }

    /** Keeps that the party of a paper refused what it says on a day; the first time counts. */
    public void refused(String number, LocalDate on) {
        rows.refuse(number, on);
    }

    /**
     * Issues a paper about something once: while it says the same it keeps its number; when it says something else it
     * gets a new one, which names the one before.
     */
    public IssuedPaper issueOnce(PaperKind kind, PaperDraft draft) {
        Optional<Kept> last = rows.last(kind.code(), draft.about(), draft.language());
        Optional<IssuedPaper> same = last.filter(kept -> genuine.stands(kept, draft.about()))
                .map(kept -> new IssuedPaper(
                        kept.number(),
                        codes.of(kept.id()),
                        content(draft, kept.form(), kept.number(), kept.corrects())))
                .filter(paper -> last.map(Kept::hash)
                        .filter(paper.content().hash()::equals)
                        .isPresent());
        return same.orElseGet(() -> {
            NewPaper made = made(kind, draft, last);
            rows.insert(List.of(made));
            return made.issued();
        });
    }

    private NewPaper made(PaperKind kind, PaperDraft draft, Optional<Kept> corrected) {
        UUID id = codes.nextId();
        PaperForm form = forms.form(kind, draft.post(), draft.language());
        rows.keepForm(form.hash(), form.html());
        String number = number(form.series(), draft);
        var issued =
                new IssuedPaper(number, codes.of(id), content(draft, form.hash(), number, corrected.map(Kept::number)));
        return new NewPaper(
                id,
                kind.code(),
                draft,
                issued,
                form.hash(),
                corrected.map(Kept::id).orElse(null),
                clock.instant());
    }

    private static PaperContent content(PaperDraft draft, String form, String number, Optional<String> corrects) {
        return draft.content()
                .with(PaperKind.NUMBER, number)
                .with(PaperKind.CORRECTS, corrects.orElse(""))
                .with(FORM, form);
    }

    private String number(String series, PaperDraft draft) {
        int year = draft.on().getYear();
        int count = rows.takeNumber(series, draft.post(), year);
        String number = "%s/%s/%d/%06d".formatted(series, draft.post().value(), year, count);
        return number + "-" + DammCode.check(number);
    }

    /**
     * Prints a paper, on the form on which it was issued; one of a time without forms, on that of today.
     *
     * @param draft as which it was issued
     * @param aside what this copy says beside it: signatures, and the mark of who printed it when
     * @param site where the public page lies that says whether it is genuine
     */
    public byte[] pdf(PaperKind kind, PaperDraft draft, IssuedPaper paper, PaperContent aside, String site) {
        PaperForm today = forms.form(kind, draft.post(), draft.language());
        PaperForm issued = paper.content()
                .line(FORM)
                .filter(hash -> !hash.equals(today.hash()))
                .flatMap(rows::form)
                .map(html -> new PaperForm(today.series(), today.language(), html))
                .orElse(today);
        return printer.pdf(issued, paper.content(), aside, site + "/verify/" + paper.code());
    }

    /**
     * Prints a paper in another language than that in which it was issued, on the form of today: days, moments and
     * choices are in that language, words stay as they were said.
     *
     * @param draft as which it was issued, with the language in which it is to be printed
     */
    public byte[] translated(PaperKind kind, PaperDraft draft, IssuedPaper paper, PaperContent aside, String site) {
        PaperForm form = forms.form(kind, draft.post(), draft.language());
        return printer.pdf(form, paper.content(), aside, site + "/verify/" + paper.code());
    }

    /**
     * Finds papers of a kind by a part of their number, among those about things that the asking module may show.
     *
     * @param part of a number, in capital letters and digits only
     * @return what each is about, by its number
     */
    public Map<String, UUID> numbered(PaperKind kind, Collection<UUID> about, String part) {
        return rows.numbered(kind.code(), about, part);
    }

    /** Returns the languages in which papers of a kind are printed at a post, the usual one first. */
    public List<String> languages(PaperKind kind, PostCode post) {
        return forms.languages(kind, post);
    }

    /** Says of a code whether a paper carries it; open to anyone, names nobody. */
    public Optional<VerifiedPaper> verify(String code) {
        return genuine.found(code);
    }
}
