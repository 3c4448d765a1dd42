package id.pulang.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * One mapping in a YAML file of a pack. What it must hold was checked against the schema of the file, so that reading
 * needs no second look; asking for what the schema does not demand is a bug and throws. Immutable.
 */
public final class PackEntry {

    private final YamlFile file;
    private final String pointer;
    private final JsonNode node;

    PackEntry(YamlFile file, String pointer, JsonNode node) {
        this.file = file;
        this.pointer = pointer;
        this.node = node;
    }

    /**
     * Reads a YAML file outside any pack.
     *
     * @param schema the name of the schema in {@code packs/schema} that the file is checked against
     * @throws PacksRefused with all that is wrong in it
     */
    public static PackEntry read(Path file, String schema) {
        List<PackProblem> problems = new ArrayList<>();
        Optional<YamlFile> read = YamlFile.read(file.getFileName().toString(), bytes(file), problems);
        read.ifPresent(yaml -> new PackSchemas(List.of(schema)).check(schema, yaml));
        if (read.isEmpty() || !problems.isEmpty()) {
            throw new PacksRefused(problems);
        }
        return new PackEntry(read.get(), "", read.get().root());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new PacksRefused(List.of(new PackProblem(file.toString(), 0, "cannot be read")));
        }
    }

    /** Returns a text, or a number or a yes or no as it is written. */
    public String text(String key) {
        return need(key).asString();
    }

    /** Returns a text that need not be there. */
    public Optional<String> find(String key) {
        return there(key).map(JsonNode::asString);
    }

    /** Returns a whole number. */
    public int whole(String key) {
        return need(key).asInt();
    }

    /** Returns a whole number that need not be there. */
    public Optional<Integer> findWhole(String key) {
        return there(key).map(JsonNode::asInt);
    }

    /** Whether something is said to be so; not so if nothing is said. */
    public boolean is(String key) {
        return there(key).map(JsonNode::asBoolean).orElse(false);
    }

    /** Returns the mapping under a key. */
    public PackEntry entry(String key) {
        return new PackEntry(file, pointer + "/" + key, need(key));
    }

    /** Returns a mapping that need not be there. */
    public Optional<PackEntry> findEntry(String key) {
        return there(key).map(value -> new PackEntry(file, pointer + "/" + key, value));
    }

    /** Returns the mappings of a list; none if there is no list. */
    public List<PackEntry> entries(String key) {
        JsonNode list = node.path(key);
        return IntStream.range(0, list.size())
                .mapToObj(place -> new PackEntry(file, pointer + "/" + key + "/" + place, list.get(place)))
                .toList();
    }

    /** Returns the texts of a list; none if there is no list. */
    public List<String> texts(String key) {
        return node.path(key).valueStream().map(JsonNode::asString).toList();
    }

    /** Returns the keys in the order of the file. */
    public List<String> keys() {
        return List.copyOf(node.propertyNames());
    }

    /** Returns a text in the languages of the pack. */
    public Wording wording(String key) {
        return entry(key).wording();
    }

    /** Returns the texts that this mapping itself gives in languages; other keys beside them are left out. */
    public Wording wording() {
        Map<String, String> said = new LinkedHashMap<>();
        keys().stream().filter(Languages::isCode).forEach(language -> said.put(language, text(language)));
        return new Wording(said);
    }

    /** Returns a text in the languages of the pack that need not be there. */
    public Optional<Wording> findWording(String key) {
        return findEntry(key).map(PackEntry::wording);
    }

    /** Notes that something is wrong at a key, with file and line; the pack is then refused. */
    void wrong(String key, String what) {
        file.wrong(pointer + "/" + key, what);
    }

    JsonNode node() {
        return node;
    }

    private Optional<JsonNode> there(String key) {
        return Optional.ofNullable(node.get(key)).filter(value -> !value.isNull());
    }

    private JsonNode need(String key) {
        return there(key)
                .orElseThrow(() -> new IllegalStateException(file.name() + " has no " + key + " in " + pointer));
    }
}
