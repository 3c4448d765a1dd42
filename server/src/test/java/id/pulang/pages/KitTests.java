package id.pulang.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The parts that pages are made of: each is used by two pages at least, and the demo's page shows all of them. */
class KitTests {

    private static final Path TEMPLATES = SourceTree.root().resolve("server/src/main/jte");

    @Test
    void everyPartIsUsedByTwoPagesAndShown() {
        var shown = SourceTree.read(TEMPLATES.resolve("pages/kit.jte"));
        var others = SourceTree.files(TEMPLATES, ".jte")
                .filter(file -> !file.startsWith(TEMPLATES.resolve("kit")) && !file.endsWith("pages/kit.jte"))
                .map(SourceTree::read)
                .toList();
        var rare = new TreeMap<String, Long>();

        List<String> parts = SourceTree.files(TEMPLATES.resolve("kit"), ".jte")
                .map(file -> file.getFileName().toString().replace(".jte", ""))
                .toList();
        for (String part : parts) {
            String called = "@template.kit." + part + "(";
            rare.put(part, others.stream().filter(text -> text.contains(called)).count());
            assertThat(shown + SourceTree.read(TEMPLATES.resolve("kit/pages.jte")))
                    .as("the page of parts shows " + part)
                    .contains(called);
        }
        rare.values().removeIf(uses -> uses >= 2);

        assertThat(rare).isEmpty();
        assertThat(parts).contains("act", "bar", "pill");
    }
}
