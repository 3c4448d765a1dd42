package id.pulang.cases.web;

import id.pulang.cases.desk.Order;
import id.pulang.pages.views.ListShape;
import java.util.List;
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

    public ListForm {
        without = ListShape.known(without);
    }

    /** A column that can be left out; person and number always stand. */
    public enum Column {
        WAY,
        NEXT,
        CLOCK,
        OWNER
    }

    /** Returns what it says, with the usual where it says nothing. */
    public ListShape<Order.By, Column> shape() {
        return ListShape.of(by, Order.USUAL.by(), down, without);
    }

    Order order() {
        return new Order(shape().by(), shape().down());
    }

    /** Whether a column is shown. */
    public boolean shows(Column column) {
        return shape().shows(column);
    }

    /** Returns its part of the query of the address; empty for the usual. */
    String query() {
        return shape().query();
    }
}
