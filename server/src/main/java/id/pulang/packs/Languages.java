package id.pulang.packs;

import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Looks whether every text of a file is there in each language of its pack, and in no other. */
final class Languages {

    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

    private Languages() {}

    /**
     * Whether a key is the code of a language, of ISO 639; no other key of a pack with a text has two or three letters.
     */
    static boolean isCode(String key) {
        return CODE.matcher(key).matches();
    }

    static void check(YamlFile file, List<String> languages) {
        check(file, file.root(), "", languages);
    }

    private static void check(YamlFile file, JsonNode node, String pointer, List<String> languages) {
        List<String> said = node.propertyNames().stream()
                .filter(key -> isCode(key) && node.path(key).isString())
                .toList();
        if (!said.isEmpty()) {
            said.stream()
                    .filter(language -> !languages.contains(language))
                    .forEach(language -> file.wrong(
                            pointer + "/" + language, language + " is none of the pack's languages " + languages));
            languages.stream()
                    .filter(language -> !said.contains(language))
                    .forEach(language -> file.wrong(pointer, "lacks the text in the language " + language));
        }
        node.propertyNames().forEach(key -> check(file, node.path(key), pointer + "/" + key, languages));
        for (int place = 0; node.isArray() && place < node.size(); place++) {
            check(file, node.path(place), pointer + "/" + place, languages);
        }
    }
}
