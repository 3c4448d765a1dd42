package id.pulang.cli.shapes;

import java.util.List;

/**
 * A form in which lists come.
 *
 * @param columns what the lists state
 * @param lists how many lists there are
 * @param names of which words names are made
 */
public record ListShape(String name, List<ShapeColumn> columns, int lists, NamePool names, List<Trait> traits) {

    public ListShape {
        columns = List.copyOf(columns);
        traits = List.copyOf(traits);
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether a name and a full date of birth stand in all of it. */
    public boolean dated() {
        return columns.contains(ShapeColumn.BORN) && !has(Trait.AGES_ON_THE_SECOND);
    }

    /** Whether its numbers of telephones, mails or accounts are those of several people. */
    public boolean shared() {
        return has(Trait.SHARED_NUMBERS) || has(Trait.ONE_NUMBER_FOR_MANY);
    }

    /** The same with other words for names. */
    public ListShape called(NamePool pool) {
        return new ListShape(name, columns, lists, pool, traits);
    }

    /** The same under another name. */
    public ListShape renamed(String other) {
        return new ListShape(other, columns, lists, names, traits);
    }

    /** What is odd about lists. */
    public enum Trait {
        /** Households share telephones, mails and accounts. */
        SHARED_NUMBERS,
        /** An agent or a company states its own telephone, mail and account for most people. */
        ONE_NUMBER_FOR_MANY,
        /** Most people live in households of up to five, of one family name. */
        FAMILIES,
        /** Nobody is named twice within a list. */
        ONCE_A_LIST,
        /** Hardly anybody is named twice at all. */
        HARDLY_ANY_TWICE,
        /** Three rows or more of most people. */
        OFTEN_TWICE,
        /** Twice as many slips. */
        CARELESS,
        /**
         * Four times as many slips, names left out, and births moved by weeks, as in the sets that Splink teaches with.
         */
        GARBLED,
        /** All live at one address. */
        ONE_ADDRESS,
        /** The second list has given names and surnames the other way round. */
        SWAPPED_NAMES,
        /** The second list has months before days. */
        SWAPPED_DATES,
        /** The second list leaves out every other column but the name. */
        UNLIKE_COLUMNS,
        /** The second list states ages, the others births. */
        AGES_ON_THE_SECOND,
        /** A third of the cells are empty. */
        GAPS
    }
}
