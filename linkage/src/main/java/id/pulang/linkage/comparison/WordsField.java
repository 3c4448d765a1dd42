package id.pulang.linkage.comparison;

import id.pulang.linkage.blocking.BlockingKeys;
import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.Parameters;
import id.pulang.linkage.model.TokenAlignment;
import id.pulang.linkage.names.NameComparison;
import id.pulang.linkage.names.PersonName;
import id.pulang.linkage.names.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that are compared like names, in any order and spelling: a mother's name, a place, an address. */
public final class WordsField implements FieldComparison {

    private final Field field;
    private final String label;
    private final int[] numbers;
    private final @Nullable PersonName[] texts;
    private final NameComparison comparison;
    private final boolean ever;

    /** Reads the field of all records; null where a record says nothing. */
    public WordsField(Field field, String label, List<@Nullable String> stated) {
        this(field, label, stated, stated.size());
    }

    /** Reads the field of all records, and learns from the first how common words are. */
    public WordsField(Field field, String label, List<@Nullable String> stated, int learntFrom) {
        this.field = field;
        this.label = label;
        List<String> learnt = present(stated.subList(0, learntFrom));
        List<String> later = present(stated.subList(learntFrom, stated.size()));
        Vocabulary words = field == Field.MOTHER ? new Vocabulary(learnt) : Vocabulary.ofTexts(learnt);
        comparison = new NameComparison(words.with(later));
        ever = !learnt.isEmpty();
        var different = new DictionaryEncoding<String>(stated);
        numbers = different.numbers();
        texts = new @Nullable PersonName[different.values().size() + 1];
        for (int i = 1; i < texts.length; i++) {
            texts[i] = comparison.read(different.values().get(i - 1));
        }
    }

    private WordsField(WordsField other, NameComparison comparison) {
        this.field = other.field;
        this.label = other.label;
        this.numbers = other.numbers;
        this.texts = other.texts;
        this.comparison = comparison;
        this.ever = other.ever;
    }

    private static List<String> present(List<@Nullable String> stated) {
        return stated.stream()
                .<String>mapMulti((text, keep) -> {
                    if (text != null) {
                        keep.accept(text);
                    }
                })
                .toList();
    }

    @Override
    public Field field() {
        return field;
    }

    @Override
    public String label() {
        return label;
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
        PersonName one = texts[numbers[left]];
        PersonName other = texts[numbers[right]];
        if (one == null || other == null) {
            finding.missing();
            return;
        }
        comparison.weigh(one, other);
        ComparisonLevel level = comparison.level();
        if (level == ComparisonLevel.MISSING) {
            finding.missing();
        } else {
            double sum = comparison.bits();
            boolean mother = field == Field.MOTHER;
            double shipped =
                    mother ? Math.clamp(sum, Parameters.MOTHER_LEAST, Parameters.MOTHER_MOST) : place(level, sum);
            finding.weighed(
                    mother || level != ComparisonLevel.ASSUMED_NAME ? level : ComparisonLevel.DIFFERENT, sum, shipped);
        }
    }

    /** Places say little when they differ: people move, and clerks write the town or the province. */
    private static double place(ComparisonLevel level, double bits) {
        return switch (level) {
            case DIFFERENT, ASSUMED_NAME -> Parameters.PLACE_DIFFERENT;
            case PARTLY -> Parameters.PLACE_PARTLY;
            case PART_OF_NAME -> Math.min(Parameters.PLACE_PART_MOST, bits);
            default -> Math.clamp(bits, Parameters.PLACE_LEAST, Parameters.PLACE_MOST);
        };
    }

    @Override
    public FieldComparator remembering() {
        return new CachedComparisons(this, numbers, texts.length);
    }

    @Override
    public List<TokenAlignment> tokens(int left, int right) {
        PersonName one = texts[numbers[left]];
        PersonName other = texts[numbers[right]];
        return field != Field.MOTHER || one == null || other == null
                ? List.of()
                : comparison.compare(one, other).tokens();
    }

    @Override
    public void keys(int record, BlockingKeys keys) {
        PersonName text = texts[numbers[record]];
        if (text == null || text.words().length == 0) {
            return;
        }
        keys.nextTopic();
        int kind = field.ordinal() * 31 + label.hashCode();
        long all = 0;
        int rarest = text.words()[0];
        for (int word : text.words()) {
            all += comparison.hash(word);
            rarest = comparison.rarity(word) > comparison.rarity(rarest) ? word : rarest;
        }
        keys.add(kind, all);
        if (text.words().length > 1) {
            keys.add(kind + 1, comparison.hash(rarest));
        }
    }

    @Override
    public @Nullable String spoken(int record) {
        PersonName text = texts[numbers[record]];
        return text == null ? null : text.text();
    }

    @Override
    public FieldComparison another() {
        return new WordsField(this, comparison.another());
    }
}
