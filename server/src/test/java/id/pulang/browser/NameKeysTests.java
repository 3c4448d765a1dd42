package id.pulang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SourceTree;
import id.pulang.linkage.names.NameTokens;
import id.pulang.linkage.names.PhoneticKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A field device keys names as the server does, so that it finds whom the server has coded. */
class NameKeysTests extends InABrowser {

    private static final List<String> NAMES = List.of(
            "Hj. Siti Aminah binti Abd. Rahman",
            "Djoko Soesilo",
            "M. Yusuf b Ali",
            "Ir. H. Moehamad Chaerul",
            "Muhamad Muhamadd Muhxmmad Mohammadh Mahmud",
            "Ni'mah Nur’aini",
            "José Ægir Đặng",
            "Sjahrir Khadijah Sjaifoeddin Tjokro",
            "b bin",
            "St. 88",
            "");

    @Test
    void keysEachNameAsTheServerDoes() throws IOException {
        Path words = SourceTree.root().resolve("linkage/src/main/resources/id/pulang/linkage/names/name-words.tsv");
        List<String> names = new ArrayList<>(NAMES);
        names.addAll(NameTokens.fullNames().keySet());
        Files.readAllLines(words).stream().map(line -> line.split("\t")[0]).forEach(names::add);

        try (var window = window(Width.DESK)) {
            window.open("/field/registration");
            Object keyed = window.page()
                    .evaluate(
                            """
                    async ({ names, fullNames, sayNothing }) => {
                      const { NameKeys } = await import("/js/field/name-keys.js");
                      const keys = new NameKeys(fullNames, sayNothing);
                      return names.map((name) => keys.of(name).join(" "));
                    }""",
                            Map.of(
                                    "names", names,
                                    "fullNames", NameTokens.fullNames(),
                                    "sayNothing", List.copyOf(NameTokens.wordsThatSayNothing())));

            assertThat(keyed).isEqualTo(names.stream().map(NameKeysTests::keys).toList());
        }
    }

    private static String keys(String name) {
        return String.join(
                " ", NameTokens.telling(name).stream().map(PhoneticKey::key).toList());
    }
}
