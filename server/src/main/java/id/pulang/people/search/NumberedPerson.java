package id.pulang.people.search;

import java.util.List;

/**
 * The numbers of somebody's documents and lists, under their number in the index.
 *
 * @param numbers in capital letters and digits only
 */
record NumberedPerson(long entry, List<String> numbers) {}
