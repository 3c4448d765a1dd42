package id.pulang.packs;

/**
 * What is wrong with a pack, and where.
 *
 * @param file the file below the folder of packs
 * @param line counted from 1; 0 where a whole file is meant
 * @param what what is wrong, and what may stand there
 */
public record PackProblem(String file, int line, String what) {

    @Override
    public String toString() {
        return line == 0 ? file + ": " + what : file + ":" + line + ": " + what;
    }
}
