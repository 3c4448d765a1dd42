package id.pulang.linkage.comparison;

import id.pulang.linkage.blocking.BlockingKeys;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.TokenAlignment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares one field of two records, which are named by their places among all records; for one thread. */
public sealed interface FieldComparison extends FieldComparator
        permits BirthField, ExactValueField, NameField, SexField, WordsField {

    /** The field that is compared. */
    Field field();

    /** The heading of a detail; empty for other fields. */
    String label();

    /** Whether the worth of this field is a sum over words and not a level. */
    default boolean weighsWords() {
        return false;
    }

    /** Whether any record says something. */
    boolean everStated();

    /** The same, remembering what came out where that takes less time than comparing again. */
    default FieldComparator remembering() {
        return this;
    }

    /** Which word was laid beside which; empty for fields without words. */
    default List<TokenAlignment> tokens(int left, int right) {
        return List.of();
    }

    /** Tells by what the record can be found. */
    void keys(int record, BlockingKeys keys);

    /** What the record says, for people to read. */
    @Nullable
    String spoken(int record);

    /** The same comparison for another thread. */
    FieldComparison another();
}
