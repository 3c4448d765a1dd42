package id.pulang.lists.files;

import id.pulang.lists.Problem;
import id.pulang.lists.tables.Table;

/** What came of reading a file: a table, or the reason why there is none. */
public sealed interface Reading {

    /** The file holds a list. */
    record Readable(Table table) implements Reading {}

    /** The file holds no list that can be read; nothing of it was taken. */
    record Unreadable(Problem problem) implements Reading {}
}
