package id.pulang.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.GoldenFile;
import id.pulang.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The part of Tabler's style sheet that our templates and scripts use. The whole of it is most of what a page would
 * send to a phone: 68 of 110 kB packed. Rules for classes that neither names are left out, and variables that nothing
 * reads.
 */
class TablerTests {

    private static final Path HERE = SourceTree.root().resolve("server/src/main");
    private static final String WHOLE = "/META-INF/resources/webjars/tabler__core/1.4.0/dist/css/tabler.min.css";
    private static final Pattern CLASSES =
            Pattern.compile("(?:class|css) ?= ?\"((?:[^\"$]|\\$\\{(?:[^{}\"]|\"[^\"]*\")*\\})*)\"");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final Pattern CLASS = Pattern.compile("\\.((?:\\\\.|[A-Za-z0-9_-])+)");
    private static final Pattern VARIABLE =
            Pattern.compile("(?<=[{;])(--[A-Za-z0-9-]+):(?:[^;{}\"']|\"[^\"]*\"|'[^']*')*(?:;|(?=\\}))");
    private static final Pattern READ = Pattern.compile("var\\((--[A-Za-z0-9-]+)");
    private static final String OF_TABLER = "/*! Part of Tabler v1.4.0 (https://tabler.io), MIT; see NOTICE. Made by"
            + " TablerTests from the whole: ./pulang test --write-docs */\n";

    @Test
    void theStyleSheetHoldsWhatTemplatesUse() throws IOException {
        String whole;
        try (var stream = Objects.requireNonNull(TablerTests.class.getResourceAsStream(WHOLE))) {
            whole = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }

        String used = withoutUnread(rules(whole, usedWords()));

        assertThat(used).contains(".btn-primary{", ".form-control{").doesNotContain(".carousel", ".accordion");
        new GoldenFile(HERE.resolve("resources/static/css/tabler.css")).mustHold(OF_TABLER + used + "\n");
    }

    private static TreeSet<String> usedWords() {
        var words = new TreeSet<String>();
        SourceTree.files(HERE.resolve("jte"), ".jte")
                .flatMap(file -> CLASSES.matcher(SourceTree.read(file)).results())
                .map(found -> found.group(1))
                .forEach(classes ->
                        WORD.matcher(classes).results().map(MatchResult::group).forEach(words::add));
        SourceTree.files(HERE.resolve("resources/static/js"), ".js")
                .flatMap(file -> WORD.matcher(SourceTree.read(file)).results())
                .map(MatchResult::group)
                .forEach(words::add);
        return words;
    }

    private static String rules(String css, TreeSet<String> words) {
        var kept = new StringBuilder();
        for (int at = 0; css.indexOf('{', at) >= 0; ) {
            int opens = css.indexOf('{', at);
            int closes = closing(css, opens);
            String head =
                    css.substring(at, opens).replaceAll("(?s)/\\*.*?\\*/", "").strip();
            head = head.substring(head.lastIndexOf(';') + 1).strip();
            String body = css.substring(opens + 1, closes);
            kept.append(rule(head, body, words));
            at = closes + 1;
        }
        return kept.toString();
    }

    private static String rule(String head, String body, TreeSet<String> words) {
        if (head.startsWith("@media") || head.startsWith("@supports")) {
            String inside = rules(body, words);
            return inside.isEmpty() ? "" : head + "{" + inside + "}\n";
        }
        String selectors = head.startsWith("@")
                ? ""
                : Arrays.stream(head.split(",(?![^(]*\\))"))
                        .filter(selector -> isUsed(selector, words))
                        .collect(Collectors.joining(","));
        return selectors.isEmpty() ? "" : selectors + "{" + body + "}\n";
    }

    private static boolean isUsed(String selector, TreeSet<String> words) {
        return !selector.contains("[data-bs-")
                && CLASS.matcher(selector.replaceAll("\"[^\"]*\"", ""))
                        .results()
                        .allMatch(found -> words.contains(found.group(1)));
    }

    private static int closing(String css, int opens) {
        int depth = 1;
        int at = opens;
        char quote = 0;
        while (depth > 0) {
            char sign = css.charAt(++at);
            if (quote != 0) {
                quote = sign == quote ? 0 : quote;
            } else if (sign == '"' || sign == '\'') {
                quote = sign;
            } else {
                depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
            }
        }
        return at;
    }

    /** Leaves variables out that are read nowhere, then those that only these read, until all are read. */
    private static String withoutUnread(String css) {
        List<String> own = new ArrayList<>();
        SourceTree.files(HERE.resolve("resources/static/css"), ".css")
                .filter(file -> !file.endsWith("tabler.css"))
                .map(SourceTree::read)
                .forEach(own::add);
        String before = "";
        String now = css;
        while (!before.equals(now)) {
            before = now;
            var read = Stream.concat(Stream.of(now), own.stream())
                    .flatMap(text -> READ.matcher(text).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
            now = VARIABLE.matcher(now)
                    .replaceAll(found -> read.contains(found.group(1))
                            ? java.util.regex.Matcher.quoteReplacement(found.group())
                            : "");
        }
        return now.replaceAll("[^{}\n]*\\{\\}\n", "");
    }
}
