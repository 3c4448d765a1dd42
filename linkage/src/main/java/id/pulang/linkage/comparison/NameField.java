package id.pulang.linkage.comparison;

import id.pulang.linkage.blocking.BlockingKeys;
import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.Parameters;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.model.TokenAlignment;
import id.pulang.linkage.names.NameComparison;
import id.pulang.linkage.names.NameTokens;
import id.pulang.linkage.names.PersonName;
import id.pulang.linkage.names.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of the people themselves: their name, and the other names that a list gives them. */
public final class NameField implements FieldComparison {

    private static final int MOST_WORDS = 7;
    private static final int WORD = 11;
    private static final int BEGINNING = 12;
    private static final int SOUND = 13;

    private final List<PersonRecord> records;
    private final int[] numbers;
    private final PersonName[][] names;
    private final NameComparison comparison;
    private final float[][] most;
    private final boolean ever;

    /** Reads the field of all records. */
    public NameField(List<PersonRecord> records) {
        this(records, records.size());
    }

    /** Reads the field of all records, and learns from the first how common words are. */
    public NameField(List<PersonRecord> records, int learntFrom) {
        this(records, learntFrom, false);
    }

    /**
     * Reads the field of all records, and learns from the first how common words are.
     *
     * @param learntFrom how many records come first
     * @param repeated whether people may stand in any number of rows, so that rows of one name and birth count once
     */
    public NameField(List<PersonRecord> records, int learntFrom, boolean repeated) {
        this.records = records;
        List<PersonRecord> first = records.subList(0, learntFrom);
        var learnt = (repeated ? Vocabulary.ofUnreviewedNames(eachOnce(first)) : new Vocabulary(texts(first)))
                .with(texts(first));
        comparison = new NameComparison(learnt.with(texts(records.subList(learntFrom, records.size()))));
        ever = learnt.size() > 0;
        var said =
                new DictionaryEncoding<>(records.stream().map(NameField::said).toList());
        numbers = said.numbers();
        names = new PersonName[said.values().size() + 1][];
        Arrays.parallelSetAll(
                names,
                i -> i == DictionaryEncoding.NOTHING
                        ? new PersonName[0]
                        : read(said.values().get(i - 1)));
        most = new float[names.length][];
        Arrays.parallelSetAll(most, i -> most(names[i]));
    }

    private NameField(NameField field, NameComparison comparison) {
        this.records = field.records;
        this.numbers = field.numbers;
        this.names = field.names;
        this.most = field.most;
        this.comparison = comparison;
        this.ever = field.ever;
    }

    /**
     * The names to count: each once for rows of one name and one birth, be it a date or an age, as these are nearly
     * always of one person, and not for rows without a birth whose name stands in a row with one, as these are of
     * people who are counted there; where no row of a name states a birth, all of them.
     */
    private static List<String> eachOnce(List<PersonRecord> records) {
        Set<Set<String>> withBirth = namesWithBirth(records);
        var seen = new HashSet<List<Object>>();
        var texts = new ArrayList<String>(records.size());
        for (PersonRecord record : records) {
            String name = record.name();
            if (name != null
                    && (born(record) ? seen.add(nameAndBirth(name, record)) : !withBirth.contains(words(name)))) {
                texts.add(name);
            }
            texts.addAll(record.otherNames());
        }
        return texts;
    }

    private static Set<Set<String>> namesWithBirth(List<PersonRecord> records) {
        var names = new HashSet<Set<String>>();
        for (PersonRecord record : records) {
            if (record.name() != null && born(record)) {
                names.add(words(record.name()));
            }
        }
        return names;
    }

    /** The words of a name, in whatever order they stand, which says nothing of how common they are. */
    private static Set<String> words(String name) {
        return Set.copyOf(NameTokens.written(name));
    }

    private static boolean born(PersonRecord record) {
        return record.born() != null || record.bornAsWritten() != null || record.age() != null;
    }

    private static List<Object> nameAndBirth(String name, PersonRecord record) {
        Object born = record.born() != null
                ? record.born()
                : record.bornAsWritten() != null ? record.bornAsWritten() : Objects.requireNonNull(record.age());
        return List.of(words(name), born);
    }

    private static List<String> texts(List<PersonRecord> records) {
        var texts = new ArrayList<String>(records.size());
        for (PersonRecord record : records) {
            if (record.name() != null) {
                texts.add(record.name());
            }
            texts.addAll(record.otherNames());
        }
        return texts;
    }

    /** What each of these names is worth where all of it agrees. */
    private float[] most(PersonName[] read) {
        float[] bits = new float[read.length];
        for (int i = 0; i < bits.length; i++) {
            for (int word : read[i].words()) {
                bits[i] += (float) Math.max(1, comparison.rarity(word));
            }
        }
        return bits;
    }

    /** The name of a record and its other names, in this order; null where it has none. */
    private static @Nullable List<@Nullable String> said(PersonRecord record) {
        if (record.otherNames().isEmpty()) {
            return record.name() == null ? null : List.of(record.name());
        }
        var said = new ArrayList<@Nullable String>(1 + record.otherNames().size());
        said.add(record.name());
        said.addAll(record.otherNames());
        return said;
    }

    private PersonName[] read(List<@Nullable String> said) {
        String own = said.getFirst();
        List<@Nullable String> others = said.subList(1, said.size());
        var read = new ArrayList<PersonName>(said.size());
        if (own != null) {
            PersonName name = comparison.read(own);
            read.add(others.contains(own) ? name.asAssumed() : name);
        }
        others.forEach(other -> read.add(comparison.read(other)));
        return read.toArray(PersonName[]::new);
    }

    /** The names of a record, its own name first. */
    public PersonName[] names(int record) {
        return names[numbers[record]];
    }

    /** Compares names of these records. */
    public NameComparison comparison() {
        return comparison;
    }

    @Override
    public Field field() {
        return Field.NAME;
    }

    @Override
    public String label() {
        return "";
    }

    @Override
    public boolean weighsWords() {
        return true;
    }

    @Override
    public boolean everStated() {
        return ever;
    }

    @Override
    public void compare(int left, int right, FieldComparisonResult finding) {
        Best best = best(numbers[left], numbers[right]);
        if (best == null) {
            finding.missing();
        } else {
            finding.weighed(best.level, best.bits, best.bits);
            finding.calledOtherwise(best.otherwise);
        }
    }

    @Override
    public FieldComparator remembering() {
        return new CachedComparisons(this, numbers, names.length);
    }

    @Override
    public List<TokenAlignment> tokens(int left, int right) {
        Best best = best(numbers[left], numbers[right]);
        return best == null
                ? List.of()
                : comparison.compare(names(left)[best.i], names(right)[best.j]).tokens();
    }

    /** The pair of names that speaks most for the two; another name can only speak for them, never against. */
    private @Nullable Best best(int left, int right) {
        Best best = null;
        for (int i = 0; i < names[left].length; i++) {
            for (int j = 0; j < (i == 0 ? names[right].length : Math.min(1, names[right].length)); j++) {
                double discount = i + j == 0 ? 0 : Parameters.OTHER_NAME_LOSS;
                double needed = i + j == 0 ? Double.NEGATIVE_INFINITY : Math.max(0, best == null ? 0 : best.bits);
                if (Math.min(most[left][i], most[right][j]) + discount > needed) {
                    comparison.weigh(names[left][i], names[right][j]);
                    double bits = comparison.bits() + discount;
                    if (bits > needed) {
                        ComparisonLevel level = level(names[left][i], names[right][j], i + j > 0);
                        best = new Best(
                                i, j, level, bits, comparison.calledOtherwise() || comparison.contradictsOutright());
                    }
                }
            }
        }
        return best;
    }

    /** One word by which somebody is called is a part of a name, even where all of it agrees. */
    private ComparisonLevel level(PersonName one, PersonName other, boolean byOtherName) {
        ComparisonLevel level = comparison.level();
        boolean calledSo = byOtherName && Math.min(one.words().length, other.words().length) == 1;
        return calledSo && level.compareTo(ComparisonLevel.PART_OF_NAME) < 0 ? ComparisonLevel.PART_OF_NAME : level;
    }

    @Override
    public void keys(int record, BlockingKeys keys) {
        for (PersonName name : names(record)) {
            int[] words = name.words();
            for (int i = 0; i < Math.min(MOST_WORDS, words.length); i++) {
                keys.nextTopic();
                keys.add(WORD, comparison.hash(words[i]));
                if (comparison.beginning(words[i]) != 0) {
                    keys.add(BEGINNING, comparison.beginning(words[i]));
                }
                for (long sound : comparison.sounds(words[i])) {
                    keys.add(SOUND, sound);
                }
            }
        }
    }

    @Override
    public @Nullable String spoken(int record) {
        return records.get(record).name();
    }

    @Override
    public FieldComparison another() {
        return new NameField(this, comparison.another());
    }

    private record Best(int i, int j, ComparisonLevel level, double bits, boolean otherwise) {}
}
