package id.pulang.papers.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a paper says, field by field in the order in which it was said; what is not known has no field. Immutable.
 *
 * <p>Days and moments are kept as ISO 8601 and choices by their codes: the form words them in its language.
 */
public final class PaperContent {

    private static final char TAB = '\t';

    private final Map<String, String> lines = new LinkedHashMap<>();

    /** Returns the content with one more field; an empty text makes none. */
    public PaperContent with(String field, String text) {
        PaperContent longer = new PaperContent().and(this);
        String one = text.replaceAll("\\s+", " ").strip();
        if (!one.isEmpty()) {
            longer.lines.put(field, one);
        }
        return longer;
    }

    /** Returns the content with rows, each with fields of its own. */
    public PaperContent withRows(String field, List<PaperContent> rows) {
        PaperContent longer = new PaperContent().and(this);
        for (int row = 0; row < rows.size(); row++) {
            String before = field + "/" + row + "/";
            rows.get(row).lines.forEach((name, text) -> longer.lines.put(before + name, text));
        }
        return longer;
    }

    /** Returns the content with all fields of both. */
    public PaperContent and(PaperContent other) {
        PaperContent longer = new PaperContent();
        longer.lines.putAll(lines);
        longer.lines.putAll(other.lines);
        return longer;
    }

    /** Reads a content from its text. */
    public static PaperContent read(String text) {
        PaperContent content = new PaperContent();
        text.lines().forEach(each -> {
            int tab = each.indexOf(TAB);
            content.lines.put(each.substring(0, tab), each.substring(tab + 1));
        });
        return content;
    }

    /** Returns a field, if it is known. */
    public Optional<String> line(String field) {
        return Optional.ofNullable(lines.get(field));
    }

    /** Returns the rows of a field. */
    public List<PaperContent> rows(String field) {
        List<PaperContent> rows = new ArrayList<>();
        lines.forEach((name, text) -> {
            String[] path = name.split("/", 3);
            if (path.length == 3 && path[0].equals(field)) {
                while (rows.size() <= Integer.parseInt(path[1])) {
                    rows.add(new PaperContent());
                }
                rows.get(Integer.parseInt(path[1])).lines.put(path[2], text);
            }
        });
        return rows;
    }

    /** Returns the content as text: a line each, its name, a tab, what it says. */
    public String text() {
        return lines.entrySet().stream()
                .map(line -> line.getKey() + TAB + line.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** Returns the hash of everything that it says: SHA-256 as 64 hexadecimal digits. */
    public String hash() {
        return HexFormat.of().formatHex(sha256(text()));
    }

    /** Returns the SHA-256 of a text. */
    public static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("Every Java has SHA-256", exception);
        }
    }

    @Override
    public String toString() {
        return "[sealed]";
    }
}
