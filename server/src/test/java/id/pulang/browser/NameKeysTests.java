package id.pulang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SourceTree;
import id.pulang.linkage.names.NameTokens;
import id.pulang.linkage.names.PhoneticKey;
import id.pulang.protection.codes.KeyedHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
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

    /** Name, birth and number as they are typed, and whom they find of the two who are known. */
    private static final List<List<String>> TYPED = List.of(
            List.of("sitti noerhayatie", "", "", "1"),
            List.of("Siti Nurhayatx", "", "", "1"),
            List.of("Nurhayati", "2003-05-12", "", "1"),
            List.of("Nurhayati", "", "", ""),
            List.of("Siti Nurhayati", "05-12-2003", "", "1"),
            List.of("Siti Nurhayati", "01-01-1999", "", ""),
            List.of("joko susilo", "", "", "2"),
            List.of("Djoko Soesilo", "1985", "", ""),
            List.of("Djoko Soesilo", "1991", "", "2"),
            List.of("Budi Susilo", "", "", ""),
            List.of("", "", "c 123.45-67", "2"),
            List.of("", "1990", "", ""));

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

    @Test
    void findsOtherSpellingsAndOneSlipAndNobodyElse() {
        var key = HexFormat.of().parseHex("00112233445566778899aabbccddeeff");
        try (var window = window(Width.DESK)) {
            window.open("/field/registration");
            Object answer = window.page()
                    .evaluate(
                            """
                    async ({ typed, fullNames, sayNothing, key }) => {
                      const { NameKeys } = await import("/js/field/name-keys.js");
                      const { Alike, keyedCode } = await import("/js/field/alike.js");
                      const code = await keyedCode(key);
                      const alike = new Alike(new NameKeys(fullNames, sayNothing), code);
                      await alike.type("1", { name: "Siti Nurhayati", born: "12-05-2003", number: "" });
                      await alike.type("2", { name: "Djoko Soesilo", born: "1990", number: "C1234567" });
                      const found = [];
                      for (const [name, born, number] of typed) found.push((await alike.find({ name, born, number })).join());
                      return { found, code: await code("nnurayati") };
                    }""",
                            Map.of(
                                    "typed",
                                            TYPED.stream()
                                                    .map(each -> each.subList(0, 3))
                                                    .toList(),
                                    "fullNames", NameTokens.fullNames(),
                                    "sayNothing", List.copyOf(NameTokens.wordsThatSayNothing()),
                                    "key", HexFormat.of().formatHex(key)));

            assertThat(answer)
                    .isEqualTo(Map.of(
                            "found", TYPED.stream().map(List::getLast).toList(),
                            "code", new KeyedHash(key).of("nnurayati")));
        }
    }

    private static String keys(String name) {
        return String.join(
                " ", NameTokens.telling(name).stream().map(PhoneticKey::key).toList());
    }
}
