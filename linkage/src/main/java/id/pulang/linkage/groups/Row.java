package id.pulang.linkage.groups;

/** A record in its place among the others: its number in an order by what records say, and the number of its list. */
record Row(int number, int list, String id) {}
