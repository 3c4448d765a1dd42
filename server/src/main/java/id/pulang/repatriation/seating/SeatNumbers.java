package id.pulang.repatriation.seating;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The seats of one vehicle in their order: "14C" is followed by "14D" or the next row, "7" by "8".
 *
 * @param first the seat to begin with; empty where nobody is given a seat, only a vehicle
 * @param abreast how many seats a row has, where seats have letters
 */
public record SeatNumbers(String first, int abreast) {

    private static final Pattern ROW_AND_LETTER = Pattern.compile("(\\d{1,3})([A-Z])");
    private static final Pattern COUNTED = Pattern.compile("(.*?)(\\d{1,4})");

    /** Whether it is known which seat follows. */
    public boolean canCount() {
        return first.isEmpty()
                || COUNTED.matcher(first).matches()
                || ROW_AND_LETTER.matcher(first).matches() && letter() < abreast;
    }

    /**
     * Returns so many free seats next to each other; how many a vehicle has nobody knows here.
     *
     * @throws IllegalArgumentException where it is not known which seat follows
     */
    public List<String> free(int many, Set<String> taken) {
        if (first.isEmpty()) {
            return Collections.nCopies(many, "");
        }
        if (!canCount()) {
            throw new IllegalArgumentException("Nobody knows which seat follows " + first);
        }
        List<String> free = new ArrayList<>();
        for (int at = 0; free.size() < many; at++) {
            String seat = after(at);
            if (taken.contains(seat)) {
                free.clear();
            } else {
                free.add(seat);
            }
        }
        return free;
    }

    private int letter() {
        return first.charAt(first.length() - 1) - 'A';
    }

    private String after(int many) {
        Matcher lettered = ROW_AND_LETTER.matcher(first);
        if (lettered.matches()) {
            int place = letter() + many;
            return Integer.parseInt(lettered.group(1))
                    + place / abreast
                    + String.valueOf((char) ('A' + place % abreast));
        }
        Matcher counted = COUNTED.matcher(first);
        return counted.matches() ? counted.group(1) + (Integer.parseInt(counted.group(2)) + many) : first;
    }
}
