package id.pulang.linkage.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Describes people as lists do: half of the names with one slip or in old spelling, forms of Muhammad, Ahmad and Siti,
 * words dropped or given as initials, one in ten in another order, one in twenty with a father's name; the date of
 * birth exact in 68 of 100, in eight each with day and month exchanged or the day wrong, a year off, only the year, and
 * none.
 */
public final class Describer {

    private static final Map<String, List<String>> FORMS = Map.of(
            "muhammad", List.of("muhamad", "mohammad", "moh", "moch", "muh", "mochamad", "mohamad", "mhd"),
            "muhamad", List.of("muhammad", "mohammad", "moh", "moch", "muh", "mhd"),
            "ahmad", List.of("achmad", "akhmad", "ahmed"),
            "achmad", List.of("ahmad", "akhmad"),
            "siti", List.of("sitti", "st"));
    private static final String[][] OLD = {{"u", "oe"}, {"j", "dj"}, {"c", "tj"}, {"y", "j"}, {"sy", "sj"}};

    private final Random random;

    /** Describes in the same way for the same seed. */
    public Describer(long seed) {
        random = new Random(seed);
    }

    /** One description of a person. */
    public InventedDescription describe(RegisteredPerson person) {
        return new InventedDescription(person.id(), new Description(name(person.name()), born(person.born()), null));
    }

    private String name(String name) {
        var words = new ArrayList<>(Arrays.asList(name.split(" ", -1)));
        words.replaceAll(this::formOf);
        if (random.nextBoolean()) {
            int at = random.nextInt(words.size());
            words.set(at, random.nextBoolean() ? slip(words.get(at)) : old(words.get(at)));
        }
        double thrown = random.nextDouble();
        int at = random.nextInt(words.size());
        if (words.size() > 1 && thrown < 0.1) {
            words.remove(at);
        } else if (words.size() > 1 && thrown < 0.2) {
            words.set(at, words.get(at).substring(0, 1));
        }
        if (random.nextDouble() < 0.1) {
            Collections.shuffle(words, random);
        }
        if (random.nextDouble() < 0.05) {
            words.add("bin");
            words.add("sukirman");
        }
        return String.join(" ", words);
    }

    private String formOf(String word) {
        var forms = FORMS.getOrDefault(word, List.of());
        return forms.isEmpty() || random.nextBoolean() ? word : forms.get(random.nextInt(forms.size()));
    }

    String old(String word) {
        var possible = Arrays.stream(OLD).filter(each -> word.contains(each[0])).toList();
        if (possible.isEmpty()) {
            return slip(word);
        }
        var change = possible.get(random.nextInt(possible.size()));
        return word.replaceFirst(change[0], change[1]);
    }

    String slip(String word) {
        if (word.length() < 3) {
            return word;
        }
        int at = random.nextInt(word.length() - 1);
        char letter = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + letter + word.substring(at);
            case 2 -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            default -> word.substring(0, at) + letter + word.substring(at + 1);
        };
    }

    private int born(int born) {
        double thrown = random.nextDouble();
        if (thrown < 0.68) {
            return born;
        }
        if (thrown < 0.76) {
            return dayWrong(born);
        }
        if (thrown < 0.84) {
            return InventedRegistry.number(date(born).plusYears(random.nextBoolean() ? 1 : -1));
        }
        return thrown < 0.92 ? born / 10_000 * 10_000 : 0;
    }

    private int dayWrong(int born) {
        var date = date(born);
        if (date.getDayOfMonth() <= 12 && date.getDayOfMonth() != date.getMonthValue()) {
            return InventedRegistry.number(LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()));
        }
        return born / 100 * 100 + 1 + random.nextInt(28);
    }

    private static LocalDate date(int born) {
        return LocalDate.of(born / 10_000, born / 100 % 100, born % 100);
    }
}
