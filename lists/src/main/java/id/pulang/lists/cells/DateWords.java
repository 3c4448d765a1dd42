package id.pulang.lists.cells;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words in dates: months by name, and words that say nothing more than the numbers beside them ("the day", "year"). */
final class DateWords {

    private static final int MONTHS_OF_A_YEAR = 12;

    /** In Latin letters so many tell a month, whatever the language. */
    private static final int LATIN_BEGINNING = 3;

    private static final Map<String, Integer> MONTHS = months();
    private static final List<String> MONTHS_LONGEST_FIRST =
            longestFirst(MONTHS.keySet().stream().filter(name -> !isLatin(name)).toList());
    private static final List<String> FILLERS = longestFirst(CellWords.of("DATE"));

    private DateWords() {}

    /** The month that a run of letters names, from 1; 0 if none. Scripts without blanks write other words beside it. */
    static int month(String letters) {
        if (isLatin(letters)) {
            return letters.length() < LATIN_BEGINNING
                    ? 0
                    : MONTHS.getOrDefault(letters.substring(0, LATIN_BEGINNING).toLowerCase(Locale.ROOT), 0);
        }
        String plain = CellWords.plain(letters);
        for (String name : MONTHS_LONGEST_FIRST) {
            if (plain.contains(name)) {
                return MONTHS.getOrDefault(name, 0);
            }
        }
        return 0;
    }

    /** Whether a run of letters only says what the numbers beside it are. */
    static boolean fills(String letters) {
        String rest = CellWords.plain(letters);
        for (String filler : FILLERS) {
            rest = rest.replace(filler, "");
        }
        return rest.replace(".", "").isEmpty();
    }

    private static boolean isLatin(String letters) {
        return letters.chars().allMatch(letter -> letter <= 127);
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (int month = 1; month <= MONTHS_OF_A_YEAR; month++) {
            for (String name : CellWords.of("MONTH_" + month)) {
                months.put(name, month);
            }
        }
        return Map.copyOf(months);
    }

    private static List<String> longestFirst(Iterable<String> words) {
        var sorted = new ArrayList<String>();
        words.forEach(sorted::add);
        sorted.sort(Comparator.comparingInt(String::length).reversed());
        return List.copyOf(sorted);
    }
}
