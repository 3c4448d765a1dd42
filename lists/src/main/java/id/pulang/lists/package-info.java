/**
 * Reads lists of people: bytes, table, what each column holds, typed rows, records. Knows no database and no page; used
 * by the command, by the server and by the linkage on Spark.
 */
@NullMarked
package id.pulang.lists;

import org.jspecify.annotations.NullMarked;
