package id.pulang.clearances.gates;

import id.pulang.clearances.gates.Gate.ConfirmedBy;
import id.pulang.clearances.gates.Gate.Evidence;
import id.pulang.clearances.gates.Gate.KeptBy;
import id.pulang.clearances.gates.Gate.Need;
import id.pulang.clearances.gates.Gate.Powers;
import id.pulang.clearances.gates.Gate.Texts;
import id.pulang.clearances.gates.Gate.Word;
import id.pulang.identity.Role;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the gates of a country pack and refuses a file that says something else than it may. */
final class GatesFile {

    private GatesFile() {}

    /** What a file of gates says. */
    record Content(Said blocks, Set<Role> overrideRequestedBy, int overrideLongestDays, List<Gate> gates) {}

    static Content read(InputStream yaml) {
        Entry file = new Entry(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
        Entry override = file.entry("override");
        return new Content(
                said(file.entry("blocks")),
                override.roles("requestedBy"),
                Integer.parseInt(override.text("longestDays")),
                file.entries("gates").stream().map(GatesFile::gate).toList());
    }

    private static Gate gate(Entry gate) {
        return new Gate(
                gate.text("code"),
                texts(gate),
                KeptBy.valueOf(gate.text("keptBy").toUpperCase(Locale.ROOT)),
                new Powers(
                        gate.roles("openedBy"),
                        ConfirmedBy.valueOf(gate.text("confirmedBy")),
                        Boolean.parseBoolean(gate.text("fourEyes")),
                        gate.roles("override")),
                evidence(gate.entry("evidence")),
                words(gate.entry("words")));
    }

    private static Texts texts(Entry gate) {
        return new Texts(
                said(gate.entry("name")),
                said(gate.entry("question")),
                said(gate.entry("waitingFor")),
                said(gate.entry("source")),
                gate.find("proposal").map(told -> said(new Entry(told))));
    }

    private static Said said(Entry entry) {
        return new Said(entry.text("id"), entry.text("en"));
    }

    private static Evidence evidence(Entry entry) {
        return new Evidence(
                Need.valueOf(entry.text("number")),
                Need.valueOf(entry.text("date")),
                entry.find("validDays").map(days -> Integer.valueOf(days.toString())),
                entry.find("atMost").map(is -> Boolean.valueOf(is.toString())).orElse(false));
    }

    private static Map<String, Word> words(Entry entry) {
        Map<String, Word> words = new LinkedHashMap<>();
        for (String word : entry.names()) {
            Entry told = entry.entry(word);
            words.put(word, new Word(Meaning.valueOf(told.text("means")), said(told)));
        }
        return Collections.unmodifiableMap(words);
    }

    /** One mapping of the file. */
    private record Entry(Map<?, ?> values) {

        Entry(Object value) {
            this((Map<?, ?>) value);
        }

        Optional<Object> find(String key) {
            return Optional.ofNullable(values.get(key));
        }

        Object need(String key) {
            return find(key)
                    .orElseThrow(() -> new IllegalArgumentException("gates.yaml lacks " + key + " in " + values));
        }

        String text(String key) {
            return need(key).toString();
        }

        Entry entry(String key) {
            return new Entry(need(key));
        }

        List<Entry> entries(String key) {
            return ((List<?>) need(key)).stream().map(Entry::new).toList();
        }

        Set<Role> roles(String key) {
            return ((List<?>) need(key))
                    .stream().map(role -> Role.valueOf(role.toString())).collect(Collectors.toUnmodifiableSet());
        }

        List<String> names() {
            return values.keySet().stream().map(Object::toString).toList();
        }
    }
}
