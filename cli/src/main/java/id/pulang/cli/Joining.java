package id.pulang.cli;

import id.pulang.cli.lists.Lists;
import id.pulang.cli.lists.ReadList;

/** How bold the command is. */
enum Joining {
    /** Joins what is certain; everything else is a question to officers. */
    CERTAIN,
    /** Joins what is likely, because nobody is asked. */
    LIKELY;

    private static final int MANY_HANDS = 3;
    private static final int ROWS_OF_AN_INCIDENT = 5_000;

    /** What suits these lists: an incident of many hands has officers to ask, a long public list has not. */
    static Joining fitting(Lists lists) {
        long hands = lists.lists().stream().map(ReadList::headings).distinct().count();
        return hands >= MANY_HANDS && lists.records().size() <= ROWS_OF_AN_INCIDENT ? CERTAIN : LIKELY;
    }
}
