package id.pulang.linkage.names;

import id.pulang.linkage.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** All words of the names at hand: how common each is, and which are spellings of each other. */
public final class Vocabulary {

    private static final double FARTHEST_LENGTHS = 3;

    private final List<String> words;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<int[]> neighbours = new ArrayList<>();
    private final List<Level[]> levels = new ArrayList<>();
    private final double[] rarity;

    /**
     * Learns the words.
     *
     * @param names the names of all records; a word counts once a name
     */
    public Vocabulary(Collection<String> names) {
        var counts = new HashMap<String, Integer>();
        var known = new TreeSet<String>();
        for (String name : names) {
            for (String word : new TreeSet<>(Spelling.words(name))) {
                counts.merge(word, 1, Integer::sum);
                known.add(word);
            }
        }
        words = List.copyOf(known);
        for (String word : words) {
            numbers.put(word, numbers.size());
        }
        meetNeighbours();
        rarity = rarity(counts, names.size());
    }

    /** Reads a name into numbers of words; words that say nothing are dropped. */
    PersonName read(String name) {
        var spoken = Spelling.words(name);
        var telling = new ArrayList<Integer>();
        for (int i = 0; i < spoken.size(); i++) {
            String word = spoken.get(i);
            boolean shortForBin = word.equals("b") && i > 0 && i < spoken.size() - 1;
            if (!NameForms.saysNothing(word) && !shortForBin && !Character.isDigit(word.charAt(0))) {
                telling.add(Objects.requireNonNull(numbers.get(word), "a name that the vocabulary has not learnt"));
            }
        }
        boolean assumed = name.chars().anyMatch(Character::isDigit);
        return new PersonName(name, telling.stream().mapToInt(Integer::intValue).toArray(), assumed);
    }

    /** The word with this number. */
    String word(int number) {
        return words.get(number);
    }

    /** How well two words agree. */
    Level level(int left, int right) {
        if (left == right) {
            return Level.SAME;
        }
        int at = Arrays.binarySearch(neighbours.get(left), right);
        return at < 0 ? Level.DIFFERENT : levels.get(left)[at];
    }

    /** The numbers of the words that agree with this one in some spelling, itself included. */
    int[] spellingsOf(int word) {
        return neighbours.get(word);
    }

    /** How much it says that both names hold such a word, in bits: the less common, the more. */
    double rarity(int left, int right) {
        return Math.min(rarity[left], rarity[right]);
    }

    int size() {
        return words.size();
    }

    private void meetNeighbours() {
        int[] letters = words.stream().mapToInt(Vocabulary::letters).toArray();
        var met = new ArrayList<TreeMap<Integer, Level>>();
        words.forEach(word -> met.add(new TreeMap<>()));
        for (int i = 0; i < words.size(); i++) {
            met.get(i).put(i, Level.SAME);
            for (int j = i + 1; j < words.size(); j++) {
                if (worthComparing(i, j, letters)) {
                    meet(i, j, met);
                }
            }
        }
        for (var spellings : met) {
            neighbours.add(
                    spellings.keySet().stream().mapToInt(Integer::intValue).toArray());
            levels.add(spellings.values().toArray(Level[]::new));
        }
    }

    private void meet(int left, int right, List<TreeMap<Integer, Level>> met) {
        Level level = WordLevels.compare(words.get(left), words.get(right));
        if (level != Level.DIFFERENT) {
            met.get(left).put(right, level);
            met.get(right).put(left, level);
        }
    }

    private boolean worthComparing(int left, int right, int[] letters) {
        String one = words.get(left);
        String other = words.get(right);
        if (one.length() == 1 || other.length() == 1) {
            return true;
        }
        if (NameForms.canonical(one).equals(NameForms.canonical(other))) {
            return true;
        }
        return Math.abs(one.length() - other.length()) <= FARTHEST_LENGTHS
                && Integer.bitCount(letters[left] ^ letters[right]) <= 5;
    }

    private double[] rarity(Map<String, Integer> counts, int names) {
        var shipped = WordCounts.shipped();
        double[] share = new double[words.size()];
        double weight = Math.min(100, names * 0.3);
        for (int word = 0; word < share.length; word++) {
            double here = 0;
            for (int spelling : neighbours.get(word)) {
                here += shareOfSpelling(level(word, spelling)) * counts.getOrDefault(words.get(spelling), 0);
            }
            share[word] = (here + weight * shipped.share(words.get(word))) / (names + weight);
        }
        return Arrays.stream(share)
                .map(each -> -Math.log(Math.min(1, each)) / Math.log(2))
                .toArray();
    }

    private static double shareOfSpelling(Level level) {
        return switch (level) {
            case SAME, FORM_OF_SAME_NAME, OLD_SPELLING, SOUNDS_ALIKE -> 1;
            case ONE_SLIP -> 0.3;
            default -> 0;
        };
    }

    private static int letters(String word) {
        int letters = 0;
        for (char letter : Spelling.modern(word).toCharArray()) {
            letters |= 1 << sound(letter);
        }
        return letters;
    }

    private static int sound(char letter) {
        return switch (letter) {
            case 'f', 'p', 'v', 'b', 'w' -> 1;
            case 'g', 'k', 'q', 'c' -> 2;
            case 'd', 't' -> 3;
            case 's', 'z', 'j', 'y' -> 4;
            case 'l', 'r' -> 5;
            case 'u', 'o' -> 6;
            case 'e', 'i' -> 7;
            case 'm', 'n' -> 8;
            default -> Math.floorMod(letter, 20) + 9;
        };
    }
}
