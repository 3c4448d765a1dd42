package id.pulang.incidents.registration;

import id.pulang.identity.Access;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.imports.Uploads;
import id.pulang.incidents.lists.ListReader;
import id.pulang.incidents.lists.Received;
import id.pulang.incidents.rosters.FilesAtOnce;
import id.pulang.lists.Problem;
import id.pulang.lists.cells.VisibleText;
import id.pulang.lists.files.ListFile;
import id.pulang.lists.files.Reading;
import id.pulang.lists.files.Reading.Readable;
import id.pulang.lists.files.Reading.Unreadable;
import id.pulang.lists.tables.Table;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes in files: reads them without a transaction, since paper takes minutes, and keeps those in which a list stands
 * in one of its own. Safe for many threads.
 */
@Component
class Receptions {

    private final Uploads uploads;
    private final ListReader reader;
    private final FilesAtOnce files;
    private final Access access;
    private final TransactionOperations transactions;

    Receptions(
            Uploads uploads, ListReader reader, FilesAtOnce files, Access access, TransactionOperations transactions) {
        this.uploads = uploads;
        this.reader = reader;
        this.files = files;
        this.access = access;
        this.transactions = transactions;
    }

    /** What came of the first look at a file, for which other files wait. */
    private sealed interface Seen {

        /** There is an answer. */
        record Answered(Received received) implements Seen {}

        /** It shows paper, for which no other file waits. */
        record OnPaper(byte[] bytes) implements Seen {}
    }

    /**
     * Reads no more than the largest file that is taken, and keeps it if a list stands in it; refuses with
     * {@link id.pulang.identity.transactions.Busy} while others are read.
     */
    Received receive(IncidentId incident, String fileName, InputStream stream) {
        String name = plain(VisibleText.of(fileName));
        return switch (files.soon(() -> look(incident, name, stream))) {
            case Seen.Answered(Received received) -> received;
            case Seen.OnPaper(byte[] bytes) -> {
                Reading read = reader.readPaper(name, bytes);
                yield files.inTurn(() -> received(incident, name, bytes, read));
            }
        };
    }

    private Seen look(IncidentId incident, String name, InputStream stream) {
        byte[] bytes;
        try {
            bytes = stream.readNBytes(ListReader.LIMITS.bytes() + 1);
        } catch (IOException brokenOff) {
            return new Seen.Answered(new Received.Refused(Problem.ofFile("broken_off")));
        }
        Reading read = reader.read(name, bytes);
        boolean paper =
                read instanceof Unreadable(Problem problem) && problem.code().equals(ListFile.ON_PAPER);
        return paper ? new Seen.OnPaper(bytes) : new Seen.Answered(received(incident, name, bytes, read));
    }

    private Received received(IncidentId incident, String name, byte[] bytes, Reading read) {
        return switch (read) {
            case Unreadable(Problem problem) -> new Received.Refused(problem);
            case Readable(Table table) ->
                reader.forbidden(table, access.actor().post())
                        .<Received>map(Received.Refused::new)
                        .orElseGet(() -> Objects.requireNonNull(
                                transactions.execute(_ -> uploads.keep(incident, name, bytes, table))));
        };
    }

    private static String plain(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        String whole = name.isEmpty() ? "daftar" : name;
        return whole.length() <= 150 ? whole : whole.substring(whole.length() - 150);
    }
}
