package id.pulang.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.offers.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the public pages say is read aloud to some, and read with difficulty by many: its sentences are short. */
class PublicTextsTests {

    /** Our bound; plain-language guides ask for 15 to 20 words. */
    private static final int MOST_WORDS = 20;

    private static final Pattern END = Pattern.compile("[.!?:;](?:\\s|$)");

    @Test
    void noSentenceIsLong() {
        List<String> longOnes = new ArrayList<>();

        for (String language : List.of("id", "en")) {
            var texts = ResourceBundle.getBundle(
                    "messages.portal",
                    Locale.of(language),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            texts.keySet().forEach(key -> addLong(texts.getString(key), longOnes));
        }
        RuleSet.delivered().advice().forEach(advice -> {
            addLong(advice.says().local(), longOnes);
            addLong(advice.says().english(), longOnes);
        });

        assertThat(longOnes).isEmpty();
    }

    private static void addLong(String text, List<String> longOnes) {
        END.splitAsStream(text)
                .filter(sentence -> sentence.strip().split("\\s+").length > MOST_WORDS)
                .forEach(longOnes::add);
    }
}
