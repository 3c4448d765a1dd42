package id.pulang.cases.entries;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.cases.SomeCases;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The section and form of every kind of record on a case, as officers see them. */
@PulangTest
class CaseEntryPagesTests {

    private final List<CaseEntryKind<?>> kinds = DeclaredKinds.all();
    private HttpOfficers officers;
    private String about = "";

    CaseEntryPagesTests(@Autowired Accounts accounts, @Value("${local.server.port}") int port) {
        officers = new HttpOfficers(accounts, port);
    }

    @BeforeEach
    void aCase(@Autowired SomeCases some) {
        about = some.opened(1).getFirst().id().value().toString();
    }

    @Test
    void whatWasTypedStandsOnTheCase() {
        for (var kind : kinds) {
            Document page = send(kind, section(kind), field -> "kata " + field.name());

            assertThat(page.select("[id=" + kind.section().anchor() + "]"))
                    .as(kind.table())
                    .hasSize(1);
            for (EntryField field : words(kind)) {
                assertThat(section(kind).select("dl").text()).as(kind.table()).contains("kata " + field.name());
            }
        }
    }

    @Test
    void aFormThatIsRefusedSaysWhyAndKeepsWhatWasTyped() {
        for (var kind : kinds) {
            for (EntryField tooLong : words(kind)) {
                Document again = send(
                        kind,
                        section(kind),
                        field -> field.name() + "x".repeat(field.equals(tooLong) ? field.longest() : 0));

                assertThat(again.select("[role=alert]").text())
                        .as(kind.table())
                        .contains(String.valueOf(tooLong.longest()));
                for (EntryField field : words(kind)) {
                    assertThat(again.select("[name=" + field.name() + "]").val())
                            .as(kind.table() + " " + field.name())
                            .startsWith(field.name());
                }
            }
        }
    }

    @Test
    void accusingWordsAreAskedAboutBeforeAnythingIsKept() {
        for (var kind : kinds) {
            Document asked = send(kind, section(kind), _ -> "Tersangka menurut penyidik");

            assertThat(asked.text()).as(kind.table()).contains("Tuduhan, atau tentang orang lain?");
            assertThat(section(kind).select("dl").text()).as(kind.table()).doesNotContain("Tersangka");
        }
    }

    @Test
    void whatAColleagueRecordedMeanwhileStandsBesideWhatWasTyped() {
        for (var kind : kinds) {
            if (kind.keeping() == CaseEntryKind.Keeping.REPLACES) {
                Document before = section(kind);
                send(kind, section(kind), field -> "satu " + field.name());

                Document again = send(kind, before, field -> "dua " + field.name());

                assertThat(again.select("dl").text()).as(kind.table()).contains("satu");
                assertThat(again.select("form.section-form").outerHtml())
                        .as(kind.table())
                        .contains("dua ");
                send(kind, again, field -> "dua " + field.name());
                assertThat(section(kind).select("dl").text()).as(kind.table()).contains("dua ");
            }
        }
    }

    private Document section(CaseEntryKind<?> kind) {
        return officer(kind).open(address(kind));
    }

    private Document send(CaseEntryKind<?> kind, Document page, Function<EntryField, String> words) {
        Map<String, String> typed = DeclaredKinds.typed(kind, words);
        return HttpOfficer.parsed(officer(kind).post(HttpOfficer.form(page, address(kind)), typed));
    }

    private HttpOfficer officer(CaseEntryKind<?> kind) {
        return officers.as(SomeActors.of(DeclaredKinds.writer(kind)));
    }

    private String address(CaseEntryKind<?> kind) {
        return "/desk/entries/" + kind.name() + "/" + about;
    }

    private static List<EntryField> words(CaseEntryKind<?> kind) {
        return kind.fields().stream()
                .filter(field -> field.form() == EntryField.Form.WORDS)
                .toList();
    }
}
