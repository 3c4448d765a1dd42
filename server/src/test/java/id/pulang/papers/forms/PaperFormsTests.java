package id.pulang.papers.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.SourceTree;
import id.pulang.identity.PostCode;
import id.pulang.packs.InventedPack;
import id.pulang.packs.Packs;
import id.pulang.packs.PacksRefused;
import id.pulang.papers.content.PaperKind;
import id.pulang.repatriation.document.NameListPaper;
import id.pulang.repatriation.document.SituationPaper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which form of which pack a paper is printed on, and which packs are refused for their forms. */
class PaperFormsTests {

    private static final PaperKind KIND = NameListPaper.KIND;
    private static final PostCode PHNOM_PENH = new PostCode("PNH");
    private static final PostCode MISSION = new PostCode("XA_MISSION");

    @TempDir
    Path folder;

    @Test
    void aPackBesideTheOneInUseNeedsNoForm() throws IOException {
        InventedPack.in(folder);

        var forms = forms("id-kh");

        assertThat(forms.form(KIND, MISSION, "xx").html()).contains("DAFTAR NOMINATIF");
    }

    @Test
    void thePackInUseNeedsItsForm() throws IOException {
        InventedPack.in(folder);

        assertThatThrownBy(() -> forms("xa-xb"))
                .isInstanceOf(PacksRefused.class)
                .hasMessage("xa-xb/papers/names.xx.html: is not there; the pack in use has it in its first language");
    }

    @Test
    void thePackInUseMayBeWithoutTheFormOfAnOptionalKind() throws IOException {
        InventedPack.in(folder);
        var optional = new PaperKind(KIND.code(), KIND.fields(), true);

        var forms = new PaperForms(Packs.load(folder, "xa-xb"), List.of(optional));

        assertThat(forms.languages(optional, MISSION)).isEmpty();
        assertThat(SituationPaper.KIND.optional()).isTrue();
    }

    @Test
    void aPaperOfAPostHasTheFormOfItsPack() throws IOException {
        withForm(shipped().replace("NAME LIST", "LEBAR DA NOM"));

        var forms = forms("id-kh");

        assertThat(forms.form(KIND, MISSION, "id").html()).contains("LEBAR DA NOM");
        assertThat(forms.form(KIND, PHNOM_PENH, "id").html()).contains("DAFTAR NOMINATIF");
        assertThat(forms.form(KIND, PHNOM_PENH, "en").html()).contains("NAME LIST");
    }

    @Test
    void aFormIsRefusedWithFileAndLineInEveryPack() throws IOException {
        withForm(shipped().replace("{{HEADS text}}", "{{HAEDS text}}"));
        int line = (int)
                shipped().substring(0, shipped().indexOf("{{HEADS")).lines().count();

        assertThatThrownBy(() -> forms("id-kh"))
                .isInstanceOf(PacksRefused.class)
                .hasMessageContaining("xa-xb/papers/names.xx.html:" + line + ": there is no field HAEDS");
    }

    @Test
    void aFormHoldsTheStyleSheetThatItLinks() throws IOException {
        var pack = withForm(shipped());
        Files.writeString(pack.resolve("papers/names.css"), "h1 { color: navy; }\n");

        var forms = forms("id-kh");

        assertThat(forms.form(KIND, MISSION, "xx").html())
                .contains("<style>\nh1 { color: navy; }\n</style>")
                .doesNotContain("<link");
        assertThat(forms.form(KIND, PHNOM_PENH, "en").html())
                .contains("<style>\n@page")
                .doesNotContain("<link");
    }

    @Test
    void aFormThatLinksNoStyleSheetIsRefusedWithFileAndLine() throws IOException {
        withForm(shipped().replace("names.css", "../../pack.yaml"));

        assertThatThrownBy(() -> forms("id-kh"))
                .isInstanceOf(PacksRefused.class)
                .hasMessageMatching("xa-xb/papers/names.xx.html:[0-9]+: there is no style sheet ../../pack.yaml");
    }

    private PaperForms forms(String usual) {
        return new PaperForms(Packs.load(folder, usual), List.of(KIND));
    }

    private Path withForm(String html) throws IOException {
        Path pack = InventedPack.in(folder);
        Files.writeString(Files.createDirectories(pack.resolve("papers")).resolve("names.xx.html"), html);
        return pack;
    }

    private static String shipped() throws IOException {
        return Files.readString(SourceTree.root().resolve("packs/ph-kh/papers/names.en.html"));
    }
}
