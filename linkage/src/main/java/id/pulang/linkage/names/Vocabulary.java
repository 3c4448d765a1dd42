package id.pulang.linkage.names;

import id.pulang.linkage.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All words of the names at hand: how common each is, and which are spellings of each other. A small vocabulary
 * compares all its words beforehand; a large one compares two words when they are laid beside each other.
 */
public final class Vocabulary {

    private static final int SMALL = 3_000;

    private final boolean numbersTell;
    private final List<Word> words = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Shapes shapes;
    private final @Nullable Neighbours neighbours;
    private final double[] rarity;
    private final long[] keys;
    private final long[] beginnings;

    /**
     * Learns the words of names of people.
     *
     * @param names the names of all records; a word counts once a name
     */
    public Vocabulary(Collection<String> names) {
        this(names, false);
    }

    private Vocabulary(Collection<String> texts, boolean numbersTell) {
        this.numbersTell = numbersTell;
        var counts = new HashMap<String, Integer>();
        times(texts).forEach((text, times) -> {
            List<String> spoken = Spelling.words(text);
            for (String word : spoken.size() < 2 ? spoken : new HashSet<>(spoken)) {
                counts.merge(word, times, Integer::sum);
            }
        });
        counts.keySet().stream().sorted().forEach(this::add);
        shapes = new Shapes(words);
        neighbours = words.size() <= SMALL && !numbersTell ? Neighbours.of(words) : null;
        rarity = rarity(counts, texts.size());
        keys = words.stream().mapToLong(Word::key).toArray();
        beginnings = words.stream().mapToLong(Word::beginning).toArray();
    }

    /** How often each text comes: the same names are written again and again, and are parted into words once. */
    private static Map<String, Integer> times(Collection<String> texts) {
        var times = new HashMap<String, Integer>();
        texts.forEach(text -> times.merge(text, 1, Integer::sum));
        return times;
    }

    /** Learns the words of places and other texts, in which numbers tell something too. */
    public static Vocabulary ofTexts(Collection<String> texts) {
        return new Vocabulary(texts, true);
    }

    private void add(String word) {
        numbers.put(word, words.size());
        words.add(Word.of(word));
    }

    /** Reads a name into numbers of words; words that say nothing are dropped. */
    PersonName read(String name) {
        var spoken = Spelling.words(name);
        int[] telling = new int[spoken.size()];
        int count = 0;
        boolean assumed = false;
        for (int i = 0; i < spoken.size(); i++) {
            String word = spoken.get(i);
            boolean number = Character.isDigit(word.charAt(0));
            assumed |= number && Character.isDigit(word.charAt(word.length() - 1));
            boolean shortForBin = word.equals("b") && i > 0 && i < spoken.size() - 1;
            if (numbersTell || !number && !shortForBin && !NameForms.saysNothing(word)) {
                telling[count++] =
                        Objects.requireNonNull(numbers.get(word), "a name that the vocabulary has not learnt");
            }
        }
        return new PersonName(name, Arrays.copyOf(telling, count), assumed && !numbersTell);
    }

    /** The word with this number. */
    String word(int number) {
        return words.get(number).text();
    }

    /** The word with this number and what is known of it. */
    Word wordOf(int number) {
        return words.get(number);
    }

    /** A number for the word in the form in which its spellings meet. */
    long key(int number) {
        return keys[number];
    }

    /** A number for the first letters of the word in modern spelling; 0 when it is short. */
    long beginning(int number) {
        return beginnings[number];
    }

    /** Whether all words have been compared beforehand. */
    boolean compared() {
        return neighbours != null;
    }

    /** How well two words agree. */
    Level level(int left, int right) {
        if (left == right) {
            return Level.SAME;
        }
        if (neighbours != null) {
            return neighbours.level(left, right);
        }
        return couldBe(left, right) ? WordLevels.compare(words.get(left), words.get(right)) : Level.DIFFERENT;
    }

    /** Whether two words could be one in some spelling; cheap, and never wrong when it says no. */
    boolean couldBe(int left, int right) {
        return shapes.couldBe(left, right);
    }

    /** The numbers of the words that agree with this one in some spelling, itself included. */
    int[] spellingsOf(int word) {
        return neighbours == null ? new int[] {word} : neighbours.of(word);
    }

    /** How much it says that both names hold such a word, in bits: the less common, the more. */
    double rarity(int left, int right) {
        return Math.min(rarity[left], rarity[right]);
    }

    int size() {
        return words.size();
    }

    private double[] rarity(Map<String, Integer> counts, int names) {
        var shipped = WordCounts.shipped();
        double[] rarity = new double[words.size()];
        double weight = Math.min(100, names * 0.3);
        for (int word = 0; word < rarity.length; word++) {
            double here = 0;
            for (int spelling : spellingsOf(word)) {
                here += shareOfSpelling(level(word, spelling)) * counts.getOrDefault(word(spelling), 0);
            }
            double share = (here + weight * shipped.share(word(word))) / (names + weight);
            rarity[word] = -Math.log(Math.min(1, share)) / Math.log(2);
        }
        return rarity;
    }

    private static double shareOfSpelling(Level level) {
        return switch (level) {
            case SAME, FORM_OF_SAME_NAME, OLD_SPELLING, SOUNDS_ALIKE -> 1;
            case ONE_SLIP -> 0.3;
            default -> 0;
        };
    }
}
