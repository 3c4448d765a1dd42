package id.pulang.papers.forms;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.papers.content.FieldKind;
import id.pulang.papers.content.PaperField;
import id.pulang.papers.content.PaperKind;
import id.pulang.papers.forms.FormReader.FormProblem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with a form is said line by line, all of it at once. */
class FormReaderTests {

    private static final PaperKind KIND = new PaperKind(
            "ticket",
            List.of(
                    PaperField.required("NAME", FieldKind.PERSON),
                    PaperField.optional("BORN", FieldKind.DATE),
                    PaperField.choice("SEX", "FEMALE", "MALE"),
                    PaperField.rows(
                            "BAGS",
                            PaperField.required("WEIGHT", FieldKind.TEXT),
                            PaperField.optional("BORN", FieldKind.DATE))));

    private static final String GOOD = """
            <html><head><meta name="series" content="TKT"/></head><body>
            <p>{{NUMBER}} {{CORRECTS}} {{ADDRESS}} {{QR}} {{PRINT}} {{MARK}}</p>
            <p>{{NAME person}}, {{BORN date "d MMMM yyyy"}}, {{SEX choice FEMALE="perempuan" MALE="laki-laki"}}</p>
            {{#BAGS rows}}
            <p>{{WEIGHT text}} kg, {{BORN date}}</p>
            {{/BAGS}}
            </body></html>
            """;

    @Test
    void takesAFormThatShowsWhatItsKindHas() {
        var reader = new FormReader(KIND);

        var form = reader.read("id", GOOD);

        assertThat(reader.problems()).isEmpty();
        assertThat(form.series()).isEqualTo("TKT");
    }

    @Test
    void refusesAFieldThatNobodyFills() {
        assertThat(problems(GOOD.replace("{{NAME person}}", "{{NAMA person}} {{NAME person}}")))
                .containsExactly(new FormProblem(
                        3,
                        "there is no field NAMA; there are NUMBER, CORRECTS, ADDRESS, QR, PRINT, MARK, NAME, BORN, SEX,"
                                + " BAGS"));
    }

    @Test
    void refusesAFormWithoutAFieldThatEveryPaperShows() {
        assertThat(problems(GOOD.replace("{{NAME person}}", "x").replace("{{QR}}", "")))
                .containsExactlyInAnyOrder(
                        new FormProblem(7, "lacks the field QR"), new FormProblem(7, "lacks the field NAME"));
    }

    @Test
    void refusesAnotherTypeThanTheFieldHas() {
        assertThat(problems(GOOD.replace("{{BORN date \"d MMMM yyyy\"}}", "{{BORN text}}")))
                .containsExactly(new FormProblem(3, "BORN is date, not text"));
        assertThat(problems(GOOD.replace("{{NAME person}}", "{{NAME}}")))
                .containsExactly(new FormProblem(3, "NAME needs its type: {{NAME person}}"));
    }

    @Test
    void refusesAChoiceWithoutWordsForEachCode() {
        assertThat(problems(GOOD.replace(" MALE=\"laki-laki\"", " OTHER=\"lain\"")))
                .containsExactly(
                        new FormProblem(3, "SEX has no words for MALE"),
                        new FormProblem(3, "SEX is never OTHER; it may be [FEMALE, MALE]"));
    }

    @Test
    void refusesRowsThatDoNotEndOrLackAColumn() {
        assertThat(problems(GOOD.replace("{{WEIGHT text}}", "")))
                .containsExactly(new FormProblem(6, "lacks the field WEIGHT"));
        assertThat(problems(GOOD.replace("{{/BAGS}}", "")))
                .extracting(FormProblem::what)
                .contains("the rows of BAGS have no {{/BAGS}}");
    }

    @Test
    void refusesAFormWithoutASeriesOrWithBracesThatAreNoPlaceholder() {
        assertThat(problems(GOOD.replace("name=\"series\"", "name=\"x\"")))
                .extracting(FormProblem::what)
                .containsExactly("lacks <meta name=\"series\" content=\"...\"/> with two to eight capital letters");
        assertThat(problems(GOOD.replace("{{MARK}}", "{{MARK}} {{mark me}}")))
                .containsExactly(new FormProblem(2, "{{mark me}} is no placeholder"));
    }

    private static List<FormProblem> problems(String html) {
        var reader = new FormReader(KIND);
        reader.read("id", html);
        return reader.problems();
    }
}
