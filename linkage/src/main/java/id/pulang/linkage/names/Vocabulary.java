package id.pulang.linkage.names;

import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Parameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All words of the names at hand: how common each is, and which are spellings of each other. A small vocabulary
 * compares all its words beforehand; a large one compares two words when they are laid beside each other.
 */
public final class Vocabulary {

    /** How many names the shipped frequencies count for beside those at hand: a share of these, and at most so many. */
    private static final double NAMES_OF_THE_COUNTRY = 100;

    private static final double SHARE_OF_THE_COUNTRY = 0.3;
    private static final int SMALL = 3_000;
    private static final long[] NO_SOUNDS = {};

    private final boolean numbersTell;
    private final List<Word> words = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final WordSignatures shapes;
    private final @Nullable SpellingVariants neighbours;
    private final int[] holders;
    private final int texts;
    private final double country;
    private final boolean foreign;
    private final double[] rarity;
    private final boolean[] common;
    private final long[] keys;
    private final long[] beginnings;

    /**
     * Learns the words of names of people.
     *
     * @param names the names of all records; a word counts once a name
     */
    public Vocabulary(Collection<String> names) {
        this(names, false, names.size() * SHARE_OF_THE_COUNTRY);
    }

    private Vocabulary(Collection<String> texts, boolean numbersTell, double country) {
        this.numbersTell = numbersTell;
        var counts = new HashMap<String, Integer>();
        times(texts).forEach((text, times) -> {
            List<String> spoken = Spelling.words(text);
            for (String word : spoken.size() < 2 ? spoken : new HashSet<>(spoken)) {
                counts.merge(word, times, Integer::sum);
            }
        });
        counts.keySet().stream().sorted().forEach(this::add);
        shapes = new WordSignatures(words);
        neighbours = words.size() <= SMALL && !numbersTell ? SpellingVariants.of(words) : null;
        holders = words.stream()
                .mapToInt(word -> counts.getOrDefault(word.text(), 0))
                .toArray();
        this.texts = texts.size();
        this.country = Math.min(NAMES_OF_THE_COUNTRY, country);
        foreign = words.stream().anyMatch(Word::foreign);
        rarity = rarity();
        common = common();
        keys = words.stream().mapToLong(Word::key).toArray();
        beginnings = words.stream().mapToLong(Word::beginning).toArray();
    }

    /** How often each text comes: the same names are written again and again, and are parted into words once. */
    private static Map<String, Integer> times(Collection<String> texts) {
        var times = new HashMap<String, Integer>();
        texts.forEach(text -> times.merge(text, 1, Integer::sum));
        return times;
    }

    /** The learnt words and those of later texts, which are as rare as they were among what was learnt from. */
    private Vocabulary(Vocabulary learnt, Collection<String> later) {
        numbersTell = learnt.numbersTell;
        var known = new TreeMap<String, Word>();
        learnt.words.forEach(word -> known.put(word.text(), word));
        new HashSet<>(later)
                .forEach(text -> Spelling.words(text).forEach(word -> known.computeIfAbsent(word, Word::of)));
        known.values().forEach(word -> {
            numbers.put(word.text(), words.size());
            words.add(word);
        });
        shapes = new WordSignatures(words);
        neighbours = words.size() <= SMALL && !numbersTell ? SpellingVariants.of(words) : null;
        holders = words.stream().mapToInt(learnt::holders).toArray();
        texts = learnt.texts;
        country = learnt.country;
        foreign = words.stream().anyMatch(Word::foreign);
        rarity = words.parallelStream().mapToDouble(learnt::rarity).toArray();
        common = common();
        keys = words.stream().mapToLong(Word::key).toArray();
        beginnings = words.stream().mapToLong(Word::beginning).toArray();
    }

    /** The same with the words of later texts, from which nothing is learnt about how common words are. */
    public Vocabulary with(Collection<String> later) {
        return later.isEmpty() ? this : new Vocabulary(this, later);
    }

    /** Learns the words of places and other texts, in which numbers tell something too. */
    public static Vocabulary ofTexts(Collection<String> texts) {
        return new Vocabulary(texts, true, texts.size() * SHARE_OF_THE_COUNTRY);
    }

    /**
     * Learns the words of names in lists that nobody reviews: the frequencies of the country count in full, however few
     * the names are, as those of twenty rows say little of how common a name is.
     */
    public static Vocabulary ofUnreviewedNames(Collection<String> names) {
        return new Vocabulary(names, false, NAMES_OF_THE_COUNTRY);
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
            int read = Objects.requireNonNull(numbers.get(word), "a name that the vocabulary has not learnt");
            if (numbersTell || !number && !shortForBin && !NameVariants.saysNothing(words.get(read))) {
                telling[count++] = read;
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

    /** Numbers for how the word sounds over scripts, by its readings; none where all names are in Latin letters. */
    long[] sounds(int number) {
        return foreign ? words.get(number).pronunciation().skeletons() : NO_SOUNDS;
    }

    /** Whether any word is written in another script than Latin. */
    boolean foreign() {
        return foreign;
    }

    /** Whether the word is written in another script than Latin. */
    boolean foreign(int number) {
        return words.get(number).foreign();
    }

    /** Whether all words have been compared beforehand. */
    boolean compared() {
        return neighbours != null;
    }

    /** How well two words agree. */
    ComparisonLevel level(int left, int right) {
        if (left == right) {
            return ComparisonLevel.SAME;
        }
        if (neighbours != null) {
            return neighbours.level(left, right);
        }
        return couldBe(left, right)
                ? WordComparison.compare(words.get(left), words.get(right))
                : ComparisonLevel.DIFFERENT;
    }

    /** Whether two words could be one in some spelling; cheap, and never wrong when it says no. */
    boolean couldBe(int left, int right) {
        return shapes.couldBe(left, right);
    }

    /** Whether two words written together could be a third; cheap, and never wrong when it says no. */
    boolean couldBeJoined(int first, int second, int whole) {
        return shapes.couldBeJoined(first, second, whole);
    }

    /**
     * The same as {@link #couldBe(int, int)} for the first of these words, at most 32, one bit each; the lowest bit
     * stands for the first of them.
     */
    int couldBe(int word, int[] others, int count) {
        return shapes.couldBe(word, others, count);
    }

    /** The numbers of the words that agree with this one in some spelling, itself included. */
    int[] spellingsOf(int word) {
        return neighbours == null ? new int[] {word} : neighbours.of(word);
    }

    /** How much it says that both names hold such a word, in bits: the less common, the more. */
    double rarity(int left, int right) {
        return Math.min(rarity[left], rarity[right]);
    }

    /** Whether so many people are called so that the word is hardly a slip of another. */
    boolean common(int word) {
        return common[word];
    }

    /** Whether hardly anybody is called so, at hand or in the country. */
    boolean strange(int word) {
        return holders[word] <= Parameters.SLIP_ROWS
                && NameTokenFrequencies.shipped().share(words.get(word).reading()) < Parameters.STRANGE_WORD_SHARE;
    }

    private static boolean common(Word word, int held, int texts) {
        return NameTokenFrequencies.shipped().share(word.reading()) >= Parameters.KNOWN_WORD_SHARE
                || held - Parameters.SLIP_ROWS >= Parameters.COMMON_WORD_SHARE * texts;
    }

    /** How many different words are known. */
    public int size() {
        return words.size();
    }

    private boolean[] common() {
        boolean[] table = new boolean[words.size()];
        for (int word = 0; word < table.length; word++) {
            table[word] = common(words.get(word), holders[word], texts);
        }
        return table;
    }

    private double[] rarity() {
        double[] rarities = new double[words.size()];
        for (int word = 0; word < rarities.length; word++) {
            double here = 0;
            for (int spelling : spellingsOf(word)) {
                here += WordComparison.shareAsSpelling(level(word, spelling)) * holders[spelling];
            }
            rarities[word] = rarity(words.get(word).reading(), here);
        }
        return rarities;
    }

    private int holders(Word word) {
        Integer number = numbers.get(word.text());
        return number == null ? 0 : holders[number];
    }

    /** How rare a word is, be it learnt or not. */
    private double rarity(Word word) {
        Integer number = numbers.get(word.text());
        if (number != null) {
            return rarity[number];
        }
        double here = 0;
        for (int other = 0; other < words.size() && neighbours != null; other++) {
            ComparisonLevel level = word.couldBe(words.get(other))
                    ? WordComparison.compare(word, words.get(other))
                    : ComparisonLevel.DIFFERENT;
            here += WordComparison.shareAsSpelling(level) * holders[other];
        }
        return rarity(word.reading(), here);
    }

    private double rarity(String word, double here) {
        double share = (here + country * NameTokenFrequencies.shipped().share(word)) / (texts + country);
        return -Math.log(Math.min(1, share)) / Math.log(2);
    }
}
