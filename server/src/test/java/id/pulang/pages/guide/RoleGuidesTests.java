package id.pulang.pages.guide;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.identity.Role;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Guides as pages show them. */
class RoleGuidesTests {

    private static final Set<String> ELEMENTS =
            Set.of("h2", "p", "ol", "ul", "li", "strong", "em", "code", "br", "table", "thead", "tbody", "tr", "td");

    private final RoleGuides guides = new RoleGuides();

    @ParameterizedTest
    @EnumSource(Role.class)
    void areTextInTwoLanguagesWithoutPicturesAndScripts(Role role) {
        Document indonesian = Jsoup.parseBodyFragment(guides.of(role, "id").html());
        Document english = Jsoup.parseBodyFragment(guides.of(role, "en").html());

        assertThat(guides.of(role, "id").title()).startsWith("Panduan ");
        assertThat(indonesian.select("h2")).hasSameSizeAs(english.select("h2")).hasSizeGreaterThan(1);
        assertThat(elements(indonesian)).isSubsetOf(ELEMENTS);
        assertThat(elements(english)).isSubsetOf(ELEMENTS);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void areInIndonesianWhereALanguageHasNone(Role role) {
        assertThat(guides.of(role, "fil")).isEqualTo(guides.of(role, "id"));
    }

    private static Set<String> elements(Document guide) {
        return guide.body().children().stream()
                .flatMap(each -> each.getAllElements().stream())
                .map(Element::tagName)
                .collect(Collectors.toSet());
    }
}
