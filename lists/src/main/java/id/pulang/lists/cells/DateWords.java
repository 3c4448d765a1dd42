package id.pulang.lists.cells;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words in dates: months by name, and words that say nothing more than the numbers beside them ("the day", "year"). */
final class DateWords {

    private static final int MONTHS_OF_A_YEAR = 12;

    /** So many letters tell a month: in Latin letters the first ones, whatever the language; elsewhere of its name. */
    private static final int BEGINNING = 3;

    /** In these another word may stand beside the name of a month without a blank. */
    private static final Set<UnicodeScript> WITHOUT_BLANKS = EnumSet.of(
            UnicodeScript.KHMER, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.MYANMAR, UnicodeScript.HAN);

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern LAST_DOTS = Pattern.compile("\\.+$");

    private static final Map<String, Integer> MONTHS = months();
    private static final List<String> LONGEST_FIRST = longestFirst(MONTHS.keySet());
    private static final Pattern OF_SEVERAL_WORDS = ofSeveralWords();
    private static final List<String> FILLERS = longestFirst(CellWords.of("DATE"));

    private DateWords() {}

    /** A text in which the names of months that are several words, such as "tháng một", are one each. */
    static String joined(String text) {
        if (isAscii(text)) {
            return text;
        }
        return OF_SEVERAL_WORDS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(name -> BLANKS.matcher(name.group()).replaceAll(""));
    }

    /**
     * The month that a run of letters names, from 1; 0 if none. In Latin letters its beginning is enough, however the
     * word ends; elsewhere the word is the name, or a beginning that only one has; where no blanks are written it
     * stands anywhere within.
     */
    static int month(String letters) {
        String plain = LAST_DOTS.matcher(CellWords.plain(letters)).replaceAll("");
        int named = MONTHS.getOrDefault(plain, 0);
        if (named > 0 || plain.length() < BEGINNING && !withoutBlanks(plain)) {
            return named;
        }
        if (UnicodeScript.of(plain.codePointAt(0)) == UnicodeScript.LATIN) {
            return latin(plain);
        }
        return withoutBlanks(plain) ? within(plain) : begun(plain);
    }

    private static int latin(String plain) {
        String base =
                MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
        return base.length() < BEGINNING ? 0 : MONTHS.getOrDefault(base.substring(0, BEGINNING), 0);
    }

    private static boolean withoutBlanks(String plain) {
        return !plain.isEmpty() && WITHOUT_BLANKS.contains(UnicodeScript.of(plain.codePointAt(0)));
    }

    private static int within(String plain) {
        return LONGEST_FIRST.stream()
                .filter(plain::contains)
                .findFirst()
                .map(MONTHS::get)
                .orElse(0);
    }

    private static int begun(String plain) {
        Set<Integer> months = LONGEST_FIRST.stream()
                .filter(name -> name.startsWith(plain))
                .map(MONTHS::get)
                .collect(Collectors.toSet());
        return months.size() == 1 ? months.iterator().next() : 0;
    }

    /** Whether a run of letters only says what the numbers beside it are. */
    static boolean fills(String letters) {
        String rest = CellWords.plain(letters);
        for (String filler : FILLERS) {
            rest = rest.replace(filler, "");
        }
        return rest.replace(".", "").isEmpty();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(letter -> letter <= 127);
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (int month = 1; month <= MONTHS_OF_A_YEAR; month++) {
            for (String name : CellWords.of("MONTH_" + month)) {
                months.put(BLANKS.matcher(name).replaceAll(""), month);
            }
        }
        return Map.copyOf(months);
    }

    private static Pattern ofSeveralWords() {
        var names = new ArrayList<String>();
        for (int month = 1; month <= MONTHS_OF_A_YEAR; month++) {
            names.addAll(CellWords.of("MONTH_" + month));
        }
        String any = longestFirst(names).stream()
                .filter(name -> name.indexOf(' ') > 0)
                .map(name -> BLANKS.splitAsStream(name).map(Pattern::quote).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?:" + any + ")(?![\\p{L}\\p{M}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static List<String> longestFirst(Iterable<String> words) {
        var sorted = new ArrayList<String>();
        words.forEach(sorted::add);
        sorted.sort(Comparator.comparingInt(String::length).reversed());
        return List.copyOf(sorted);
    }
}
