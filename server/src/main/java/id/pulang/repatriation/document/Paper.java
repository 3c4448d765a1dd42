package id.pulang.repatriation.document;

import id.pulang.protection.stored.StoredNames;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a record of handover says, line by line, as it was on the day; what is not known has no line. */
public final class Paper {

    private final Map<BastLine, String> lines = new EnumMap<>(BastLine.class);

    /** Returns a paper with one more line; an empty text makes none. */
    public Paper with(BastLine line, String text) {
        Paper longer = new Paper();
        longer.lines.putAll(lines);
        String one = text.replaceAll("\\s+", " ").strip();
        if (!one.isEmpty()) {
            longer.lines.put(line, one);
        }
        return longer;
    }

    /** Returns a paper with all lines of both. */
    public Paper and(Paper other) {
        Paper longer = new Paper();
        longer.lines.putAll(lines);
        longer.lines.putAll(other.lines);
        return longer;
    }

    /** Reads a paper from its text. */
    public static Paper read(String text) {
        Paper paper = new Paper();
        text.lines().forEach(each -> {
            int tab = each.indexOf('\t');
            paper.lines.put(StoredNames.value(BastLine.class, each.substring(0, tab)), each.substring(tab + 1));
        });
        return paper;
    }

    /** Returns a line, if it is known. */
    public Optional<String> line(BastLine line) {
        return Optional.ofNullable(lines.get(line));
    }

    /** Returns the paper as text: a line each, its name, a tab, what it says. */
    public String text() {
        return lines.entrySet().stream()
                .map(line -> StoredNames.of(line.getKey()) + "\t" + line.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** Returns the fingerprint of everything that it says: SHA-256 as 64 hexadecimal digits. */
    public String print() {
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
