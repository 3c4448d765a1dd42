package id.pulang.linkage.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The mistakes that people make when they write down what they hear or copy; more of them with a higher factor. */
final class Noise {

    private static final String[][] BY_EAR = {
        {"f", "p"}, {"f", "ph"}, {"v", "p"}, {"z", "j"}, {"z", "s"}, {"sy", "s"}, {"g", "k"}, {"u", "oe"}, {"j", "ch"},
        {"j", "dc"}, {"y", "j"}, {"d", "t"}, {"r", "l"}, {"h", ""}, {"b", "p"}, {"a", "aa"}, {"u", "uu"}, {"ck", "c"}
    };
    private static final String[][] OLD = {{"u", "oe"}, {"j", "dj"}, {"c", "tj"}, {"y", "j"}, {"sy", "sj"}};
    private static final List<String> MUHAMMAD =
            List.of("Muhamad", "Mohammad", "Moh", "Muh", "M.", "Moch", "Moehamad", "Mohamad");

    private final Dice dice;
    private final double factor;

    Noise(Dice dice, double factor) {
        this.dice = dice;
        this.factor = factor;
    }

    boolean happens(double usual) {
        return dice.chance(Math.min(0.9, usual * factor));
    }

    /** As a clerk who does not speak the language writes it: capitals, turned round, by ear. */
    String heard(String name) {
        var words = new ArrayList<>(Arrays.asList(name.split(" ", -1)));
        if (words.size() > 1 && dice.chance(0.45)) {
            words.add(words.removeFirst());
        }
        if (words.size() > 1 && happens(0.05)) {
            words.remove(dice.between(0, words.size() - 1));
        }
        if (words.size() > 2 && happens(0.1)) {
            words.set(1, words.get(1).charAt(0) + ".");
        }
        return words.stream()
                .map(this::heardWord)
                .collect(Collectors.joining(" "))
                .toUpperCase(Locale.ROOT);
    }

    private String heardWord(String word) {
        String heard = word.toLowerCase(Locale.ROOT);
        if (heard.equals("muhammad") && dice.chance(0.4)) {
            return dice.oneOf(MUHAMMAD);
        }
        for (int i = 0; i < 2; i++) {
            if (happens(0.3)) {
                heard = replaced(heard, BY_EAR);
            }
        }
        return happens(0.03) ? typed(heard) : heard;
    }

    /** As a compatriot writes it in a hurry. */
    String written(String name) {
        var words = new ArrayList<>(Arrays.asList(name.split(" ", -1)));
        if (words.size() > 1 && happens(0.08)) {
            words.remove(dice.between(0, words.size() - 1));
        } else if (words.size() > 2 && happens(0.07)) {
            words.set(1, words.get(1).charAt(0) + ".");
        }
        for (int i = 0; i < words.size(); i++) {
            words.set(i, writtenWord(words.get(i)));
        }
        return String.join(" ", words);
    }

    private String writtenWord(String word) {
        if (word.equals("Muhammad") && happens(0.3)) {
            return dice.oneOf(MUHAMMAD);
        }
        if (word.equals("bin") && happens(0.2)) {
            return "b.";
        }
        String written = word;
        if (happens(0.07)) {
            written = replaced(written, OLD);
        }
        return happens(0.05) ? typed(written) : written;
    }

    /** The first word only, as a patient says it. */
    String firstWord(String name) {
        var words = name.split(" ", -1);
        boolean two = words.length > 1 && (words[0].equals("I") || words[0].equals("Ni"));
        if (words.length > 1 && words[0].equals("Muhammad") && dice.chance(0.7)) {
            return words[1];
        }
        return two ? words[0] + ' ' + words[1] : words[0];
    }

    private String replaced(String word, String[][] changes) {
        var possible = Arrays.stream(changes)
                .filter(change -> word.contains(change[0]))
                .toList();
        if (possible.isEmpty()) {
            return word;
        }
        var change = dice.oneOf(possible);
        return word.replaceFirst(change[0], change[1]);
    }

    String typed(String word) {
        if (word.length() < 3) {
            return word;
        }
        int at = dice.between(1, word.length() - 2);
        char letter = word.charAt(at);
        return switch (dice.between(1, 4)) {
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            case 2 -> word.substring(0, at) + letter + letter + word.substring(at + 1);
            case 3 -> word.substring(0, at) + word.charAt(at + 1) + letter + word.substring(at + 2);
            default -> word.substring(0, at) + (char) ('a' + dice.between(0, 25)) + word.substring(at + 1);
        };
    }

    String number(String number) {
        if (!happens(0.06)) {
            return number;
        }
        int at = dice.between(number.length() / 4, number.length() - 1);
        return number.substring(0, at) + dice.digits(1) + number.substring(at + 1);
    }

    LocalDate date(LocalDate born, double swapping) {
        if (born.getDayOfMonth() <= 12 && happens(swapping)) {
            return LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue());
        }
        if (happens(0.05)) {
            return born.minusYears(dice.chance(0.7) ? 1 : -1);
        }
        if (happens(0.03)) {
            return born.withDayOfMonth(1);
        }
        return happens(0.015) ? born.plusDays(dice.between(-20, 20)) : born;
    }

    String age(int age) {
        int off = happens(0.25) ? dice.oneOf(List.of(-1, 1)) : 0;
        return Integer.toString(age + off);
    }
}
