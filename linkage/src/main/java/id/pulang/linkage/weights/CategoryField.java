package id.pulang.linkage.weights;

import id.pulang.linkage.Field;
import id.pulang.linkage.Level;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One of a few values: a state, an occupation. */
final class CategoryField implements FieldComparison {

    private static final double OTHER = -1.5;
    private static final double BEST = 6;

    private final String label;
    private final List<@Nullable String> spoken;
    private final @Nullable String[] values;
    private final Shares<String> shares = new Shares<>();

    CategoryField(String label, List<@Nullable String> stated) {
        this.label = label;
        spoken = stated;
        values = stated.stream()
                .map(text -> text == null ? null : text.strip().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        for (String value : values) {
            shares.add(value);
        }
        shares.conclude();
    }

    @Override
    public Field field() {
        return Field.DETAIL;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public boolean everStated() {
        return !shares.isEmpty();
    }

    /** The value of a record; null when it has none. */
    @Nullable
    String value(int record) {
        return values[record];
    }

    @Override
    public void compare(int left, int right, Finding finding) {
        String one = values[left];
        String other = values[right];
        if (one == null || other == null) {
            finding.missing();
        } else if (one.equals(other)) {
            finding.found(Level.SAME, Math.min(BEST, shares.rarity(one)));
            finding.rarer = shares.rarer(one);
        } else {
            finding.found(Level.DIFFERENT, OTHER);
        }
    }

    @Override
    public @Nullable String spoken(int record) {
        return spoken.get(record);
    }

    @Override
    public FieldComparison another() {
        return this;
    }
}
