package id.pulang.papers.print;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.papers.content.PaperContent;
import id.pulang.papers.forms.PaperForm;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilledFormTests {

    private static final PaperForm FORM = new PaperForm("TKT", "id", """
            <p>{{NAME person}}</p>
            <p>lahir {{BORN date}}</p>
            <p>pada {{DAY date "EEEE, d MMMM yyyy"}}</p>
            <p>{{SEX choice FEMALE="perempuan" MALE="laki-laki"}}</p>
            {{#BAGS rows}}
            <p>{{PLACE text}}: {{WEIGHT text}} kg</p>
            {{/BAGS}}
            <p>selesai</p>
            """);

    @Test
    void wordsDaysAndChoicesInTheLanguageOfTheForm() {
        var said = new PaperContent()
                .with("NAME", "Siti <b> & Budi")
                .with("BORN", "1999-04-03")
                .with("DAY", "2025-10-22")
                .with("SEX", "FEMALE");

        assertThat(FilledForm.html(FORM, said).lines())
                .containsExactly(
                        "<p>Siti &lt;b&gt; &amp; Budi</p>",
                        "<p>lahir 3 April 1999</p>",
                        "<p>pada Rabu, 22 Oktober 2025</p>",
                        "<p>perempuan</p>",
                        "<p>selesai</p>");
    }

    @Test
    void leavesOutTheLinesOfWhatIsNotKnownAndRepeatsRows() {
        var said = new PaperContent()
                .withRows(
                        "BAGS",
                        List.of(
                                new PaperContent().with("PLACE", "kabin").with("WEIGHT", "7"),
                                new PaperContent().with("PLACE", "bagasi")));

        assertThat(FilledForm.html(FORM, said).lines()).containsExactly("<p>kabin: 7 kg</p>", "<p>selesai</p>");
    }

    @Test
    void printsAsTheyAreTheWordsThatAnEarlierVersionWrote() {
        var earlier = PaperContent.read("BORN\t3 April 1999\nSEX\tPerempuan");

        assertThat(FilledForm.html(FORM, earlier))
                .contains("lahir 3 April 1999")
                .contains("<p>Perempuan</p>");
    }

    @Test
    void theSameContentHasTheSameHashAfterItWasKept() {
        var said = new PaperContent()
                .with("B", "zwei")
                .with("A", "satu")
                .withRows("R", List.of(new PaperContent().with("X", "1")));

        assertThat(PaperContent.read(said.text()).hash()).isEqualTo(said.hash());
        assertThat(said.with("A", "dua").hash()).isNotEqualTo(said.hash());
    }
}
