package id.pulang.incidents.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks a workbook once without keeping anything, to see that it is whole and does not swell. */
final class Archive {

    private static final int MOST_ENTRIES = 1000;
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    private static final long SMALL = 4L * 1024 * 1024;
    private static final long MOST_SWELLING = 100;

    private final long packed;
    private long unpacked;
    private int entries;
    private boolean workbook;

    private Archive(long packed) {
        this.packed = packed;
    }

    /** Says why the archive must not be opened as a workbook; empty when it may. */
    static Optional<Problem> problem(byte[] bytes) {
        var archive = new Archive(bytes.length);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                archive.workbook |= entry.getName().equals("xl/workbook.xml");
                var addresses = new CellAddresses();
                if (archive.swells(zip, addresses)) {
                    return Optional.of(Problem.ofFile("bomb"));
                }
                if (entry.getName().startsWith("xl/worksheets/") && addresses.beyondTheLastColumn()) {
                    return Optional.of(Problem.ofFile("broken_workbook"));
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.of(Problem.ofFile("broken_workbook"));
        }
        return archive.workbook ? Optional.empty() : Optional.of(Problem.ofFile("no_workbook"));
    }

    private boolean swells(InputStream entry, CellAddresses addresses) throws IOException {
        entries++;
        var buffer = new byte[16384];
        for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
            unpacked += read;
            addresses.look(buffer, read);
            if (tooMuch()) {
                return true;
            }
        }
        return entries > MOST_ENTRIES;
    }

    private boolean tooMuch() {
        return unpacked > MOST_UNPACKED || (unpacked > SMALL && unpacked / packed > MOST_SWELLING);
    }
}
