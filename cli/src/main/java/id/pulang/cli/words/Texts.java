package id.pulang.cli.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The sentences of the command in one language. */
public final class Texts {

    private final Language language;
    private final Properties sentences = new Properties();

    /** Reads the sentences of a language. */
    public Texts(Language language) {
        this.language = language;
        String file = "messages_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (var text = new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            sentences.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sentence, {@code {0}} and so on replaced by these. */
    public String say(String key, Object... arguments) {
        String sentence = Objects.requireNonNull(sentences.getProperty(key), "a sentence for " + key);
        for (int i = 0; i < arguments.length; i++) {
            sentence = sentence.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return sentence;
    }

    /** A sentence for one of several constants, such as {@code level.SAME}. */
    public String of(String kind, Enum<?> constant, Object... arguments) {
        return say(kind + "." + constant.name(), arguments);
    }

    /** Whether there is such a sentence. */
    public boolean knows(String key) {
        return sentences.containsKey(key);
    }

    /** A number with this many digits behind the comma, as the language writes it. */
    public String number(double value, int digits) {
        String english = String.format(Locale.ROOT, "%,." + digits + "f", value);
        return language == Language.ID
                ? english.replace(',', ' ').replace('.', ',').replace(' ', '.')
                : english;
    }

    /** The keys of all sentences. */
    Set<String> keys() {
        return new TreeSet<>(sentences.stringPropertyNames());
    }
}
