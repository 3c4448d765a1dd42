package id.pulang.linkage.onetoone;

/** A record in its place among the others: its number in an order by what records say, and the number of its list. */
record ListRow(int number, int list, String id) {}
