package id.pulang.offers.data;

/**
 * What is wrong in a table, and where.
 *
 * @param file name of the table
 * @param line its line, counted from one; 0 where the whole table is meant
 * @param column its column, counted from one; 0 where the whole row is meant
 * @param found what stands there, as far as it says something
 */
public record DataProblem(String file, int line, int column, Mistake mistake, String found) {

    /** What is wrong and what is expected, in English for whoever edits the table by hand. */
    public String what() {
        return mistake.in(column, found);
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ", line " + line : "") + ": " + what();
    }
}
