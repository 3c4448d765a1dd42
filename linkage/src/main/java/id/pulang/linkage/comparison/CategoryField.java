package id.pulang.linkage.comparison;

import id.pulang.linkage.blocking.BlockingKeys;
import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.Parameters;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One of a few values: a state, an occupation. */
public final class CategoryField extends ExactValueField {

    /** Reads the field of all records; null where a record says nothing. */
    public CategoryField(String label, List<@Nullable String> stated) {
        this(label, stated, stated.size());
    }

    /** Reads the field of all records, and learns from the first how common values are. */
    public CategoryField(String label, List<@Nullable String> stated, int learntFrom) {
        super(Field.DETAIL, label, stated, learntFrom, CategoryField::value);
    }

    /** A dash or a blank stands for a value that nobody knew. */
    private static @Nullable String value(@Nullable String text) {
        String value = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        return value.chars().anyMatch(Character::isLetterOrDigit) ? value : null;
    }

    @Override
    public void compare(int left, int right, FieldComparisonResult finding) {
        if (values[left] == null || values[right] == null) {
            finding.missing();
        } else if (shares.same(left, right)) {
            finding.found(ComparisonLevel.SAME, Math.min(Parameters.CATEGORY_MOST, shares.rarity(left)));
            finding.rarerBy(shares.rarer(left));
        } else {
            finding.found(ComparisonLevel.DIFFERENT, Parameters.CATEGORY_DIFFERENT);
        }
    }

    @Override
    public void keys(int record, BlockingKeys keys) {
        String value = values[record];
        if (value != null) {
            keys.nextTopic();
            keys.add(label().hashCode(), value);
        }
    }
}
