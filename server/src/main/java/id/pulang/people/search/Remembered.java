package id.pulang.people.search;

import id.pulang.people.SearchWords;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What somebody remembers of a name or a number, and how well people fit it. */
public final class Remembered {

    private static final double SIMILAR_ENOUGH = 0.45;
    private static final int SHORTEST_PART_OF_A_NUMBER = 4;
    private static final double WHOLE_NUMBER = 3;
    private static final double PART_OF_A_NUMBER = 2;
    private static final double SOUNDS_ALIKE = 0.9;

    private final String number;
    private final String phone;
    private final Set<String> sounds;
    private final WordLikeness likeness;

    private Remembered(String number, String phone, List<String> sounds, String name) {
        this.number = number;
        this.phone = phone;
        this.sounds = new HashSet<>(sounds);
        likeness = new WordLikeness(name, SIMILAR_ENOUGH);
    }

    /** Reads what was typed: a number if there is a digit in it, a name otherwise. */
    public static Remembered of(String typed) {
        String words =
                Sought.read(typed).born() == null ? typed : Sought.read(typed).name();
        String number = SearchWords.number(words);
        boolean isNumber = number.chars().anyMatch(Character::isDigit);
        return new Remembered(
                isNumber ? number : "",
                isNumber ? SearchWords.phone(words) : "",
                SearchWords.sounds(words),
                isNumber ? "" : SearchWords.plain(words));
    }

    /** Says how well somebody fits, 0 when not at all. */
    double fits(FoundBy by) {
        return Math.max(byNumber(by.numbers()), Math.max(byName(by.names()), bySound(by.sounds())));
    }

    private double byNumber(List<String> numbers) {
        double best = 0;
        for (String known : number.isEmpty() ? List.<String>of() : numbers) {
            if (known.equals(number) || known.equals(phone)) {
                return WHOLE_NUMBER;
            }
            if (number.length() >= SHORTEST_PART_OF_A_NUMBER && known.contains(number)) {
                best = PART_OF_A_NUMBER;
            }
        }
        return best;
    }

    private double byName(List<String> names) {
        double best = 0;
        for (String name : names) {
            double alike = likeness.with(name);
            best = alike >= SIMILAR_ENOUGH ? Math.max(best, 1 + alike) : best;
        }
        return best;
    }

    private double bySound(List<String> known) {
        if (sounds.isEmpty()) {
            return 0;
        }
        long shared = known.stream().filter(sounds::contains).count();
        return 2 * shared > sounds.size() ? SOUNDS_ALIKE * shared / sounds.size() : 0;
    }
}
