package id.pulang.papers;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.identity.IdSource;
import id.pulang.identity.PostCode;
import id.pulang.papers.content.DammCode;
import id.pulang.papers.content.PaperContent;
import id.pulang.papers.content.PaperKind;
import id.pulang.repatriation.document.NameListPaper;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Numbers, hashes and codes of papers, whatever they are about. */
@PulangTest
class PapersTests {

    private static final PaperContent LIST = new PaperContent()
            .with("GROUP", "1")
            .with("HEADS", "1")
            .withRows(
                    "PEOPLE",
                    List.of(new PaperContent()
                            .with("PLACE", "1")
                            .with("NAME", "Siti Nurhaliza")
                            .with("SEX", "FEMALE")
                            .with("BORN", "1999-04-03")
                            .with("DOCUMENT", "SPLP-1")
                            .with("CASE_NUMBER", "KH-2025-000001-7")));

    @Autowired
    Papers papers;

    @Autowired
    IdSource ids;

    @Test
    void numbersThePapersOfAPostAndYearWithACheckCharacter() {
        var one = once(ids.next(), LIST);
        var other = once(ids.next(), LIST);

        String first = one.number();
        String second = other.number();
        assertThat(first).matches("DN/PNH/2031/\\d{6}-\\d");
        assertThat(count(second)).isEqualTo(count(first) + 1);
        assertThat(first).endsWith("-" + DammCode.check(first.substring(0, first.length() - 2)));
        assertThat(one.code()).matches("[0-9a-hjkmnp-tv-z]{25}").isNotEqualTo(other.code());
    }

    @Test
    void keepsTheNumberWhileThePaperSaysTheSame() {
        UUID about = ids.next();

        var first = once(about, LIST);
        var again = once(about, LIST);

        assertThat(again.number()).isEqualTo(first.number());
        assertThat(again.code()).isEqualTo(first.code());
        assertThat(again.content().hash()).isEqualTo(first.content().hash());
    }

    @Test
    void givesACorrectionANumberOfItsOwnThatNamesTheOneBefore() throws Exception {
        UUID about = ids.next();
        var first = once(about, LIST);

        var second = once(about, LIST.with("GROUP", "2"));
        var again = once(about, LIST.with("GROUP", "2"));

        assertThat(second.number()).isNotEqualTo(first.number()).isEqualTo(again.number());
        assertThat(second.content().line(PaperKind.CORRECTS)).contains(first.number());
        assertThat(printed(second)).contains("menggantikan nomor " + first.number());
        assertThat(papers.verify(first.code()))
                .hasValueSatisfying(paper -> assertThat(paper.correctedBy()).contains(second.number()));
        assertThat(papers.verify(second.code()))
                .hasValueSatisfying(paper -> assertThat(paper.correctedBy()).isEmpty());
    }

    @Test
    void verifiesByTheCodeOnThePaperAndTellsItsHash() {
        var issued = once(ids.next(), LIST);

        assertThat(papers.verify(issued.code())).hasValueSatisfying(paper -> {
            assertThat(paper.kind()).isEqualTo("names");
            assertThat(paper.number()).isEqualTo(issued.number());
            assertThat(paper.hash()).isEqualTo(issued.content().hash());
            assertThat(paper.toString()).doesNotContain("Siti");
        });
        assertThat(papers.verify("0".repeat(26))).isEmpty();
    }

    @Test
    void printsWhatItSaysInTheWordsOfTheForm() throws Exception {
        assertThat(printed(once(ids.next(), LIST)))
                .contains(
                        "DAFTAR NOMINATIF", "Siti Nurhaliza", "Perempuan", "3 April 1999", "SPLP-1", "KH-2025-000001-7")
                .contains("EX-1")
                .doesNotContain("{{", "menggantikan");
    }

    private IssuedPaper once(UUID about, PaperContent content) {
        return Acting.as(SomeActors.lead(), () -> papers.issueOnce(NameListPaper.KIND, draft(about, content)));
    }

    private static PaperDraft draft(UUID about, PaperContent content) {
        return new PaperDraft(about, new PostCode("PNH"), "id", LocalDate.of(2031, 5, 6), content);
    }

    private static int count(String number) {
        return Integer.parseInt(number.split("/")[3].split("-")[0]);
    }

    private String printed(IssuedPaper paper) throws Exception {
        var aside = new PaperContent().with(PaperKind.MARK, "EX-1");
        byte[] pdf = papers.pdf(NameListPaper.KIND, draft(ids.next(), LIST), paper, aside, "https://pulang.example");
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
