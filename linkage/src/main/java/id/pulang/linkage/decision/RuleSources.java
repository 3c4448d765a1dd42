package id.pulang.linkage.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Where each rule comes from, as {@code rule-sources.properties} says it: laws differ from state to state. */
final class RuleSources {

    private static final Properties SOURCES = read();

    private RuleSources() {}

    static String of(Enum<? extends MatchRule> rule) {
        String key = rule.getDeclaringClass().getSimpleName() + "." + rule.name();
        return Objects.requireNonNull(SOURCES.getProperty(key), key);
    }

    private static Properties read() {
        try (InputStream file =
                Objects.requireNonNull(RuleSources.class.getResourceAsStream("rule-sources.properties"))) {
            var sources = new Properties();
            sources.load(file);
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
