package id.pulang.lists.scans;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of one column that were read alike twice have in common: the shape of its numbers and dates, the few
 * words that it consists of, and whether its words begin with capitals. It tells which of two readings fits, and which
 * cells are odd.
 */
final class ColumnHabits {

    private static final double SURE = 85;
    private static final double SURE_OF_A_WORD = 60;
    private static final int FEWEST_CELLS = 5;
    private static final double USUAL_SHAPE = 0.6;
    private static final double STRICT_SHAPE = 0.85;
    private static final double USUAL_WORDS = 0.9;
    private static final int FEWEST_OF_A_WORD = 3;
    private static final int MOST_WORDS = 8;
    private static final int SHORT = 3;

    /** Numbers that count rows or years have no shape. */
    private static final Pattern COUNT = Pattern.compile("9{1,4}");

    /** What a capital I is taken for, and what stands before it then. */
    private static final String LIKE_AN_I = "lijt";

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final @Nullable String shape;
    private final boolean strict;
    private final Set<String> words;
    private final boolean closed;
    private final boolean capitals;
    private final boolean smallWithin;
    private final Set<String> known;

    private ColumnHabits(List<String> texts, List<String> likely) {
        Map<String, Long> shapes = counted(texts, ColumnHabits::shape);
        shape = shapes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getKey().indexOf('9') >= 0)
                .filter(most -> texts.size() >= FEWEST_CELLS && most.getValue() >= USUAL_SHAPE * texts.size())
                .map(Map.Entry::getKey)
                .orElse(null);
        strict = shape != null
                && !COUNT.matcher(shape).matches()
                && shapes.getOrDefault(shape, 0L) >= STRICT_SHAPE * texts.size();
        words = often(counted(likely, Function.identity()));
        long usual = likely.stream().filter(words::contains).count();
        closed = likely.size() >= FEWEST_CELLS
                && words.size() <= MOST_WORDS
                && words.stream().noneMatch(word -> shape(word).indexOf('9') >= 0)
                && usual >= USUAL_WORDS * likely.size();
        List<String> all = likely.stream()
                .flatMap(BLANKS::splitAsStream)
                .filter(ColumnHabits::isWord)
                .toList();
        known = often(counted(all, Function.identity()));
        long upper = all.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .count();
        capitals = all.size() >= FEWEST_CELLS && upper >= STRICT_SHAPE * all.size();
        long mixed = all.stream()
                .filter(word -> Character.isLowerCase(word.charAt(1)))
                .count();
        smallWithin = all.size() >= FEWEST_CELLS && mixed >= STRICT_SHAPE * all.size();
    }

    /** Learns from the cells of a column. */
    static ColumnHabits of(List<CellReadings> column) {
        return new ColumnHabits(texts(column, SURE), texts(column, SURE_OF_A_WORD));
    }

    private static List<String> texts(List<CellReadings> column, double sure) {
        return column.stream()
                .flatMap(cell -> cell.repeated().stream())
                .filter(reading -> reading.confidence() >= sure)
                .map(RecognizedText::text)
                .toList();
    }

    private static Map<String, Long> counted(List<String> texts, Function<String, String> by) {
        return texts.stream().collect(Collectors.groupingBy(by, HashMap::new, Collectors.counting()));
    }

    private static Set<String> often(Map<String, Long> counts) {
        var often = new HashSet<String>();
        counts.forEach((text, count) -> {
            if (count >= FEWEST_OF_A_WORD) {
                often.add(text);
            }
        });
        return often;
    }

    private static boolean isWord(String word) {
        return word.length() > 1 && Character.isLetter(word.charAt(0));
    }

    /** A text with 9 for each digit, A for each capital and a for each other letter. */
    private static String shape(String text) {
        var shape = new StringBuilder();
        text.codePoints()
                .forEach(letter -> shape.appendCodePoint(
                        Character.isDigit(letter)
                                ? '9'
                                : Character.isUpperCase(letter) ? 'A' : Character.isLetter(letter) ? 'a' : letter));
        return shape.toString();
    }

    /** Whether a text is one of the few words of which the column consists. */
    boolean usual(String text) {
        return closed && words.contains(text);
    }

    /** Whether a text is as the column's numbers and dates are, or one of its few words. */
    boolean fits(String text) {
        return shape(text).equals(shape) || usual(text);
    }

    /** Whether a text is another than the column's texts are. */
    boolean odd(String text) {
        return strict && !shape(text).equals(shape)
                || closed && text.length() <= SHORT && !words.contains(text)
                || capitals && small(text)
                || smallWithin && runTogether(text);
    }

    /** Whether capitals stand side by side as nobody else's do: two initials, or an I and what follows. */
    private boolean runTogether(String text) {
        return BLANKS.splitAsStream(text)
                .anyMatch(word -> isWord(word) && Character.isUpperCase(word.charAt(1)) && !known.contains(word));
    }

    /** Whether a word begins small as nobody else's does: an l for an I. */
    private boolean small(String text) {
        return BLANKS.splitAsStream(text)
                .anyMatch(word -> isWord(word) && LIKE_AN_I.indexOf(word.charAt(0)) >= 0 && !known.contains(word));
    }
}
