package id.pulang.cases.web;

import id.pulang.cases.desk.Order;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In which order the worklist stands and which columns it shows, as the address says it; null is the usual.
 *
 * @param without columns that are not shown
 */
public record ListForm(
        Order.@Nullable By by,
        @Nullable Boolean down,
        @Nullable List<Column> without) {

    /** A column that can be left out; person and number always stand. */
    public enum Column {
        WAY,
        NEXT,
        CLOCK,
        OWNER
    }

    Order order() {
        return by == null ? Order.USUAL : new Order(by, Boolean.TRUE.equals(down));
    }

    private Set<Column> hidden() {
        return without == null || without.isEmpty() ? Set.of() : EnumSet.copyOf(without);
    }

    /** Whether a column is shown. */
    public boolean shows(Column column) {
        return !hidden().contains(column);
    }

    /** Returns how a column that is sorted stands, in the words of ARIA; null for the others. */
    public @Nullable String sorted(Order.By column) {
        Order order = order();
        return order.by() != column ? null : order.down() ? "descending" : "ascending";
    }

    /** The same list sorted by a column; the other way round where it stands so already. */
    ListForm sortedBy(Order.By column) {
        return new ListForm(column, order().by() == column && !order().down(), without);
    }

    /** The same list with a column shown, if it was not, and else without it. */
    ListForm turned(Column column) {
        List<Column> left = new ArrayList<>(hidden());
        if (!left.remove(column)) {
            left.add(column);
        }
        return new ListForm(by, down, left);
    }

    /** Returns its part of the query of the address; empty for the usual. */
    String query() {
        List<String> parts = new ArrayList<>();
        if (!order().equals(Order.USUAL)) {
            parts.add("by=" + order().by());
            if (order().down()) {
                parts.add("down=true");
            }
        }
        hidden().forEach(column -> parts.add("without=" + column));
        return String.join("&", parts);
    }
}
