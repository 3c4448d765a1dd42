package id.pulang.nevers;

import id.pulang.SourceTree;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All that somebody may come to see, by the file in which it stands: templates, texts, packs with their papers,
 * scripts, and the code with its texts and names, from which addresses, badges and names of files are made.
 */
final class Visible {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)(?<![:\"'])//[^\\n\"]*$");
    private static final Pattern REMARK = Pattern.compile("(?m)^\\s*#.*$");

    /** Words by which headings and names of other people's lists are recognised, and which are shown to nobody. */
    private static final Pattern ONLY_RECOGNISED =
            Pattern.compile(".*/(headings\\w*\\.txt|list-kinds\\.csv|labels\\.csv|accusing\\.csv)");

    private Visible() {}

    /** Text by the path of its file. */
    static Map<String, String> byFile() {
        Map<String, String> texts = new TreeMap<>();
        Stream.of("server/src/main/jte", "server/src/main/resources", "server/src/main/java", "lists/src/main", "packs")
                .map(SourceTree.root()::resolve)
                .flatMap(folder -> Stream.of(
                                ".jte", ".properties", ".yaml", ".csv", ".html", ".txt", ".js", ".css", ".java")
                        .flatMap(ending -> SourceTree.files(folder, ending)))
                .filter(file -> !ONLY_RECOGNISED.matcher(file.toString()).matches())
                .filter(file -> !file.toString().contains("/passwords/"))
                .forEach(file -> texts.put(SourceTree.root().relativize(file).toString(), text(file)));
        return texts;
    }

    private static String text(Path file) {
        String text = SourceTree.read(file);
        String name = file.toString();
        if (name.endsWith(".java") || name.endsWith(".js") || name.endsWith(".css")) {
            return COMMENT.matcher(text).replaceAll("");
        }
        return name.endsWith(".properties") || name.endsWith(".yaml")
                ? REMARK.matcher(text).replaceAll("")
                : text;
    }
}
