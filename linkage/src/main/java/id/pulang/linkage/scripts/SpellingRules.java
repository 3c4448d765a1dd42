package id.pulang.linkage.scripts;

import id.pulang.linkage.tables.ResourceTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How a script spells sounds, as a table: regular expressions and what stands in their place, from top to bottom.
 * {@code C=[ก-ฮ]} names a class of letters, which rules below call {@code {C}}. Immutable.
 */
final class SpellingRules {

    private final List<Rule> rules = new ArrayList<>();

    private record Rule(Pattern pattern, String reading) {}

    /** Reads the table of this name. */
    SpellingRules(String table) {
        Map<String, String> classes = new LinkedHashMap<>();
        for (List<String> cells : ResourceTable.rows(SpellingRules.class, table)) {
            String first = cells.getFirst();
            if (cells.size() == 1) {
                classes.put("{" + first.charAt(0) + "}", named(first.substring(2), classes));
            } else {
                rules.add(new Rule(Pattern.compile(named(first, classes)), cells.get(1)));
            }
        }
    }

    private static String named(String pattern, Map<String, String> classes) {
        String whole = pattern;
        for (var named : classes.entrySet()) {
            whole = whole.replace(named.getKey(), named.getValue());
        }
        return whole;
    }

    /** The word in small Latin letters; what no rule knows stays. */
    String read(String word) {
        String read = word;
        for (Rule rule : rules) {
            read = rule.pattern().matcher(read).replaceAll(rule.reading());
        }
        return read.toLowerCase(Locale.ROOT);
    }
}
