package id.pulang.pages.views;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In which order a list stands and which columns it shows, as its address says it. Immutable.
 *
 * @param <B> by what it can be sorted
 * @param <C> the columns that can be left out
 * @param usual by what it is sorted where the address says nothing
 * @param down whether the last stands first
 * @param hidden columns that are not shown
 */
public record ListShape<B extends Enum<B>, C extends Enum<C>>(B by, B usual, boolean down, Set<C> hidden) {

    public ListShape {
        hidden = Set.copyOf(hidden);
    }

    /** Reads what an address says; null is the usual. */
    public static <B extends Enum<B>, C extends Enum<C>> ListShape<B, C> of(
            @Nullable B by, B usual, @Nullable Boolean down, @Nullable List<C> without) {
        return new ListShape<>(
                Objects.requireNonNullElse(by, usual),
                usual,
                by != null && Boolean.TRUE.equals(down),
                without == null ? Set.of() : Set.copyOf(without));
    }

    /** Returns the columns of an address that there are. */
    public static <C> @Nullable List<C> known(@Nullable List<C> columns) {
        return columns == null
                ? null
                : columns.stream().filter(Objects::nonNull).toList();
    }

    /** Whether a column is shown. */
    public boolean shows(C column) {
        return !hidden.contains(column);
    }

    /** Returns how a column that is sorted stands, in the words of ARIA; null for the others. */
    public @Nullable String sorted(B column) {
        return by != column ? null : down ? "descending" : "ascending";
    }

    /** The same list sorted by a column; the other way round where it stands so already. */
    public ListShape<B, C> sortedBy(B column) {
        return new ListShape<>(column, usual, by == column && !down, hidden);
    }

    /** The same list with a column shown, if it was not, and else without it. */
    public ListShape<B, C> turned(C column) {
        var left = EnumSet.of(column);
        left.addAll(hidden);
        if (hidden.contains(column)) {
            left.remove(column);
        }
        return new ListShape<>(by, usual, down, left);
    }

    /** Returns its part of the query of the address; empty for the usual. */
    public String query() {
        List<String> parts = new ArrayList<>();
        if (by != usual || down) {
            parts.add("by=" + by);
            if (down) {
                parts.add("down=true");
            }
        }
        hidden.stream().sorted().forEach(column -> parts.add("without=" + column));
        return String.join("&", parts);
    }
}
