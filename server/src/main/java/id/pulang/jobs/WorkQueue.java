package id.pulang.jobs;

/**
 * A queue in a table of which each item is begun a limited number of times; the table has the columns {@code id} and
 * {@code tries}. A bean of each is found by the test that looks at all of them.
 *
 * @param table with its schema
 * @param waiting the condition, in SQL, under which an item waits
 * @param most how often an item is begun; after that it is parked until somebody releases it
 */
public record WorkQueue(String table, String waiting, int most) {}
