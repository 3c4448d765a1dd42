package id.pulang.offers.data;

/**
 * What is wrong in a table, and where.
 *
 * @param file name of the table
 * @param line its line, counted from one; 0 where the whole table is meant
 * @param what what is wrong and what is expected, in English for whoever edits the table
 */
public record DataProblem(String file, int line, String what) {

    @Override
    public String toString() {
        return file + (line > 0 ? ", line " + line : "") + ": " + what;
    }
}
