package id.pulang.installation.backup;

import java.util.List;

/**
 * One sealed file of a backup.
 *
 * @param file its name in the backup
 * @param kind what it holds
 * @param name the table, or the name of the file in a data folder
 * @param columns of a table, in the order in which its rows hold them
 * @param rows of a table
 * @param bytes before they were packed and sealed
 * @param stored how many bytes the sealed file has
 * @param sha256 over the sealed file
 */
record Part(
        String file, Kind kind, String name, List<String> columns, long rows, long bytes, long stored, String sha256) {

    /** What a part holds. */
    enum Kind {
        FILE,
        TABLE
    }

    boolean holdsTable() {
        return kind == Kind.TABLE;
    }
}
