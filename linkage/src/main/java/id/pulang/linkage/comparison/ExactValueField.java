package id.pulang.linkage.comparison;

import id.pulang.linkage.model.Field;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A field whose values are compared whole, and of which each value has a share of the records. */
abstract sealed class ExactValueField implements FieldComparison permits CategoryField, CodeField {

    /** What is compared; null where a record says nothing. */
    final @Nullable String[] values;

    final TermFrequencies shares;
    private final Field field;
    private final String label;
    private final List<@Nullable String> spoken;

    ExactValueField(
            Field field,
            String label,
            List<@Nullable String> stated,
            int learntFrom,
            UnaryOperator<@Nullable String> reading) {
        this.field = field;
        this.label = label;
        spoken = stated;
        var different = new DictionaryEncoding<String>(stated);
        var read = new @Nullable String[different.values().size() + 1];
        for (int i = 1; i < read.length; i++) {
            read[i] = reading.apply(different.values().get(i - 1));
        }
        values = new @Nullable String[stated.size()];
        Arrays.setAll(values, record -> read[different.numbers()[record]]);
        shares = new TermFrequencies(values, learntFrom);
    }

    @Override
    public final Field field() {
        return field;
    }

    @Override
    public final String label() {
        return label;
    }

    @Override
    public final boolean everStated() {
        return !shares.isEmpty();
    }

    @Override
    public final @Nullable String spoken(int record) {
        return spoken.get(record);
    }

    @Override
    public final FieldComparison another() {
        return this;
    }
}
