package id.pulang.lists.cells;

import id.pulang.linkage.model.Sex;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads single cells: what says nothing, who is a woman, how old somebody is. */
public final class CellTexts {

    private static final int OLDEST = 120;
    private static final Set<String> NOTHING = Set.of(
            "n/a",
            "#n/a",
            "n.a.",
            "null",
            "(null)",
            "none",
            "nil",
            "nan",
            "unknown",
            "unk",
            "not known",
            "not available",
            "tidak ada",
            "tidak diketahui",
            "tdk ada",
            "tdk diketahui",
            "belum diketahui",
            "tidak tahu",
            "belum ada");

    private static final int LONGEST_NOTHING = 16;
    private static final String BEGINNINGS_OF_NOTHING = "#(nNuUtTbB";

    /** The digits are those of ISO/IEC 5218 and of the Indonesian population register. */
    private static final Set<String> WOMAN =
            Set.of("2", "f", "female", "p", "pr", "perempuan", "w", "wanita", "woman", "girl", "cewek", "prp", "fem");

    private static final Set<String> MAN =
            Set.of("1", "m", "male", "l", "lk", "laki-laki", "laki laki", "laki", "pria", "man", "boy", "cowok", "lki");

    private CellTexts() {}

    /** Whether a cell says nothing: empty, a dash, question marks, NA, "tidak ada". */
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
                && NOTHING.contains(cell.toLowerCase(Locale.ROOT));
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

    /** Man or woman, if the cell says so. */
    public static Optional<Sex> sex(String cell) {
        String plain = cell.toLowerCase(Locale.ROOT);
        if (WOMAN.contains(plain)) {
            return Optional.of(Sex.FEMALE);
        }
        return MAN.contains(plain) ? Optional.of(Sex.MALE) : Optional.empty();
    }

    /** The years of an age such as "25", "~25", "25 th", "sekitar 25". */
    public static OptionalInt age(String cell) {
        int from = 0;
        while (from < cell.length() && !Character.isDigit(cell.charAt(from))) {
            from++;
        }
        int years = 0;
        int at = from;
        while (at < cell.length() && at < from + 4 && Character.isDigit(cell.charAt(at))) {
            years = years * 10 + Character.digit(cell.charAt(at), 10);
            at++;
        }
        return at == from || years > OLDEST ? OptionalInt.empty() : OptionalInt.of(years);
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
