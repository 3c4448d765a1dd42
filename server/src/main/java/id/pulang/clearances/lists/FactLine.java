package id.pulang.clearances.lists;

/**
 * One line of a list of clearance facts, as it came.
 *
 * @param row 1 is the first below the header
 * @param list on which list the person has the number
 * @param on the day of the document
 */
public record FactLine(int row, String list, String number, String gate, String state, String document, String on) {}
