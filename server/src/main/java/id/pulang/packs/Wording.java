package id.pulang.packs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A text of a pack in each of its languages. Immutable.
 *
 * @param byLanguage the text by the ISO 639 code of its language, the pack's first language first
 */
public record Wording(Map<String, String> byLanguage) {

    public Wording {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("A text needs a language");
        }
    }

    /** Returns the text in a language, or in the pack's first language if it has none in that one. */
    public String in(String language) {
        String said = byLanguage.get(language);
        return said != null ? said : byLanguage.values().iterator().next();
    }
}
