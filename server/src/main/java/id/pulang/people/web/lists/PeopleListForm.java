package id.pulang.people.web.lists;

import id.pulang.pages.views.ListShape;
import id.pulang.people.search.PeopleOrder;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * In which order the list of people stands and which columns it shows, as the address says it; null is the usual.
 *
 * @param without columns that are not shown
 */
public record PeopleListForm(
        PeopleOrder.@Nullable By by,
        @Nullable Boolean down,
        @Nullable List<PeopleColumn> without) {

    public PeopleListForm {
        without = ListShape.known(without);
    }

    /** A column that can be left out; the name always stands. */
    public enum PeopleColumn {
        BORN,
        NUMBER,
        PRESENCE,
        IDENTITY,
        STATEMENTS,
        DOUBT;

        /** Returns the message key of its name. */
        public String key() {
            return "people." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns what it says, with the usual where it says nothing. */
    public ListShape<PeopleOrder.By, PeopleColumn> shape() {
        return ListShape.of(by, PeopleOrder.USUAL.by(), down, without);
    }

    /** Returns the order. */
    public PeopleOrder order() {
        return new PeopleOrder(shape().by(), shape().down());
    }
}
