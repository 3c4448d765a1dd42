package id.pulang.papers.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place in a form that a field fills: <code>{{NAME person}}</code>, <code>{{BORN date "d MMMM yyyy"}}</code>, <code>
 * {{SEX choice FEMALE="woman" MALE="man"}}</code>; what every paper has needs no type, as <code>{{NUMBER}}
 * </code>. A line that is <code>{{#PEOPLE rows}}</code> alone begins what is repeated for each row, <code>{{/PEOPLE}}
 * </code> ends it.
 *
 * @param type the word of a {@link id.pulang.papers.content.FieldKind}; empty for what every paper has
 * @param pattern how a day or a moment is written; empty for the long form of the language
 * @param words the words of a choice by their codes
 */
public record Placeholder(String name, String type, Optional<String> pattern, Map<String, String> words) {

    /** Anything between two pairs of braces. */
    public static final Pattern ANY = Pattern.compile("\\{\\{([^{}]*)}}");
    /** The line that begins the rows of a field. */
    public static final Pattern ROWS_BEGIN = Pattern.compile("\\s*\\{\\{#([A-Z_]+) rows}}\\s*");
    /** The line that ends them. */
    public static final Pattern ROWS_END = Pattern.compile("\\s*\\{\\{/([A-Z_]+)}}\\s*");

    private static final Pattern FORM =
            Pattern.compile("([A-Z_]+)(?: ([a-z]+))?(?: \"([^\"]*)\")?((?: [A-Z_]+=\"[^\"]*\")*)");
    private static final Pattern WORD = Pattern.compile(" ([A-Z_]+)=\"([^\"]*)\"");

    public Placeholder {
        words = Map.copyOf(words);
    }

    /** Reads what stands between the braces; empty if it is no placeholder. */
    public static Optional<Placeholder> read(String inside) {
        var form = FORM.matcher(inside);
        if (!form.matches()) {
            return Optional.empty();
        }
        Map<String, String> words = new LinkedHashMap<>();
        WORD.matcher(form.group(4)).results().forEach(each -> words.put(each.group(1), each.group(2)));
        String type = form.group(2) == null ? "" : form.group(2);
        return Optional.of(new Placeholder(form.group(1), type, Optional.ofNullable(form.group(3)), words));
    }

    /** Finds the placeholders of a line that are well written. */
    public static Stream<Placeholder> in(String line) {
        return ANY.matcher(line)
                .results()
                .map((MatchResult each) -> each.group(1))
                .flatMap(inside -> read(inside).stream());
    }
}
