package id.pulang.lists.cells;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells cells that say something from those that only fill their place. */
public final class CellTexts {

    private static final Set<String> NOTHING = CellWords.of("NOTHING");

    private static final int LONGEST_NOTHING = 16;
    private static final String BEGINNINGS_OF_NOTHING = beginnings();

    private static final Pattern FOOTER = Pattern.compile(
            "(?:%s)(?:(?<!\\p{IsLatin})|(?![\\p{IsLatin}\\d_])).*|(?:%s)\\s*:.*"
                    .formatted(anyOf("FOOTER"), anyOf("REMARK")),
            Pattern.DOTALL);

    private CellTexts() {}

    private static String anyOf(String kind) {
        return CellWords.of(kind).stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static String beginnings() {
        return NOTHING.stream()
                .map(word -> word.substring(0, 1))
                .map(first -> first + first.toUpperCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining());
    }

    /** Whether a cell says nothing: empty, a dash, question marks, NA, "tidak ada"; Na is a family name. */
    public static boolean missing(String cell) {
        if (cell.isEmpty() || cell.equals("NA") || cell.equals("NA.")) {
            return true;
        }
        if (cell.length() <= 5 && !hasLetterOrDigit(cell)) {
            return true;
        }
        // nearly all cells say something, and their first letters tell so
        return cell.length() <= LONGEST_NOTHING
                && BEGINNINGS_OF_NOTHING.indexOf(cell.charAt(0)) >= 0
                && NOTHING.contains(CellWords.plain(cell));
    }

    /** Whether a cell begins as a row does that stands below a list: a total, who signed it, a remark. */
    public static boolean footer(String cell) {
        return FOOTER.matcher(CellWords.plain(cell)).matches();
    }

    /** Whether a sign is a letter, or a part of one, as vowels and tones are in Khmer, Thai and Burmese. */
    public static boolean spells(int sign) {
        return Character.isLetter(sign)
                || switch (Character.getType(sign)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
                    default -> false;
                };
    }

    /** Whether a code only fills its place: 0, 00000, 9999999, xxx. */
    public static boolean placeholder(String code) {
        char first = ' ';
        for (int i = 0; i < code.length(); i++) {
            char letter = code.charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                if (first != ' ' && letter != first) {
                    return false;
                }
                first = letter;
            }
        }
        return first == ' ' || first == '0' || first == 'x' || first == 'X' || first == '9' && code.length() > 3;
    }

    private static boolean hasLetterOrDigit(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (Character.isLetterOrDigit(cell.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
