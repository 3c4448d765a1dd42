package id.pulang.packs;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A YAML file as a tree of JSON, which knows the line of each value by its JSON pointer (RFC 6901). */
final class YamlFile {

    private static final int DEEPEST = 20;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String name;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<PackProblem> problems;
    private final JsonNode root;

    private YamlFile(String name, String text, List<PackProblem> problems) {
        this.name = name;
        this.problems = problems;
        Node node = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
        this.root = node == null ? JSON.objectNode() : tree(node, "", 0);
    }

    /** Reads a file; nothing, and a problem noted, when it is no YAML. */
    static Optional<YamlFile> read(String name, byte[] bytes, List<PackProblem> problems) {
        try {
            return Optional.of(new YamlFile(name, new String(bytes, StandardCharsets.UTF_8), problems));
        } catch (MarkedYAMLException broken) {
            Mark mark = broken.getProblemMark();
            problems.add(
                    new PackProblem(name, mark == null ? 0 : mark.getLine() + 1, "no YAML: " + broken.getProblem()));
        } catch (YAMLException broken) {
            problems.add(new PackProblem(name, 0, "no YAML: " + broken.getMessage()));
        }
        return Optional.empty();
    }

    /** Returns the file below the folder of packs. */
    String name() {
        return name;
    }

    JsonNode root() {
        return root;
    }

    /** Returns the line of the value at a pointer, or of the nearest one around it. */
    int line(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            Integer line = lines.get(at);
            if (line != null) {
                return line;
            }
        }
        return 1;
    }

    void wrong(String pointer, String what) {
        problems.add(new PackProblem(name, line(pointer), what));
    }

    private JsonNode tree(Node node, String pointer, int depth) {
        if (depth > DEEPEST) {
            throw new YAMLException("nested deeper than " + DEEPEST);
        }
        return switch (node) {
            case MappingNode mapping -> object(mapping, pointer, depth);
            case SequenceNode sequence -> array(sequence, pointer, depth);
            case ScalarNode scalar -> value(scalar);
            default -> throw new YAMLException("a node of no known kind");
        };
    }

    private ObjectNode object(MappingNode mapping, String pointer, int depth) {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            String at = pointer + "/" + escaped(key);
            lines.put(at, tuple.getKeyNode().getStartMark().getLine() + 1);
            if (object.has(key)) {
                wrong(at, "says " + key + " a second time");
            }
            object.set(key, tree(tuple.getValueNode(), at, depth + 1));
        }
        return object;
    }

    private ArrayNode array(SequenceNode sequence, String pointer, int depth) {
        ArrayNode array = JSON.arrayNode();
        for (Node each : sequence.getValue()) {
            String at = pointer + "/" + array.size();
            lines.put(at, each.getStartMark().getLine() + 1);
            array.add(tree(each, at, depth + 1));
        }
        return array;
    }

    private static JsonNode value(ScalarNode scalar) {
        String text = scalar.getValue();
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(text.equalsIgnoreCase("true"));
        }
        if (tag.equals(Tag.INT) && text.matches("-?[0-9]{1,9}")) {
            return JSON.numberNode(Integer.parseInt(text));
        }
        return tag.equals(Tag.NULL) ? JSON.nullNode() : JSON.stringNode(text);
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
