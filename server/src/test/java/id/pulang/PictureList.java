package id.pulang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Of what each picture of the story was made: {@code docs/pictures/templates.tsv} names its template and a print of it
 * with all that it takes in from its own folder, as they were when the picture was made.
 */
public final class PictureList {

    private static final Pattern TAKES_IN = Pattern.compile("@template\\.([a-z-]+)\\.([a-z0-9-]+)\\(");
    private static final int LETTERS = 16;

    private PictureList() {}

    /** The template of a picture and its print. */
    record Made(String template, String print) {}

    /** Where a picture is kept. */
    public static Path file(String name) {
        return folder().resolve(name + ".png");
    }

    private static Path folder() {
        return SourceTree.root().resolve("docs/pictures");
    }

    private static Path list() {
        return folder().resolve("templates.tsv");
    }

    /** Says that the pictures of these names were made of these templates as they are now. */
    public static void write(Map<String, String> templates) {
        String lines = templates.entrySet().stream()
                .map(each -> each.getKey() + "\t" + each.getValue() + "\t" + print(each.getValue()) + "\n")
                .collect(Collectors.joining());
        try {
            Files.writeString(list(), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a picture belongs to the story, which alone makes it. */
    public static boolean holds(String name) {
        return Files.exists(list()) && read().containsKey(name);
    }

    static Map<String, Made> read() {
        return SourceTree.read(list())
                .lines()
                .map(line -> List.of(line.split("\t")))
                .collect(Collectors.toMap(
                        List::getFirst, parts -> new Made(parts.get(1), parts.get(2)), (one, _) -> one, TreeMap::new));
    }

    /** The print of a template and of all that it takes in from its own folder. */
    static String print(String template) {
        Set<String> seen = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(template));
        while (!next.isEmpty()) {
            String each = next.pop();
            if (seen.add(each)) {
                TAKES_IN.matcher(text(each))
                        .results()
                        .filter(found -> each.startsWith(found.group(1) + "/"))
                        .forEach(found -> next.push(found.group(1) + "/" + found.group(2)));
            }
        }
        byte[] all = seen.stream()
                .map(PictureList::text)
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Arrays.copyOf(sha256(all), LETTERS / 2));
    }

    private static String text(String template) {
        return SourceTree.read(SourceTree.root().resolve("server/src/main/jte/" + template + ".jte"));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
