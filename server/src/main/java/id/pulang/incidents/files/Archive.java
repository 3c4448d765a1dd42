package id.pulang.incidents.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Unpacks a workbook once without keeping anything, to see that it is whole, harmless and swells neither when it is
 * opened nor when it is parsed.
 *
 * <p>It goes by the same directory of the archive as the reader of workbooks does, so that nothing is read later that
 * was not seen here.
 */
final class Archive {

    private static final int MOST_ENTRIES = 1000;
    private static final long MOST_UNPACKED = 64L * 1024 * 1024;
    private static final long SMALL = 4L * 1024 * 1024;
    private static final long MOST_SWELLING = 100;

    private final MarkupBytes markup = new MarkupBytes();
    private final long packed;
    private long unpacked;

    private Archive(long packed) {
        this.packed = packed;
    }

    /** Says why the archive must not be opened as a workbook; empty when it may. */
    static Optional<Problem> problem(byte[] bytes) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            Optional<String> named = byName(entries);
            return (named.isPresent() ? named : new Archive(bytes.length).byContent(zip, entries)).map(Problem::ofFile);
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.of(Problem.ofFile("broken_workbook"));
        }
    }

    private static Optional<String> byName(List<ZipArchiveEntry> entries) {
        List<String> names = entries.stream()
                .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                .toList();
        if (names.size() > MOST_ENTRIES) {
            return Optional.of("bomb");
        }
        if (names.stream().anyMatch(Archive::leadsOut)
                || names.stream().distinct().count() < names.size()) {
            return Optional.of("unsafe_workbook");
        }
        if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/"))) {
            return Optional.of("macros");
        }
        return names.contains("xl/workbook.xml") ? Optional.empty() : Optional.of("no_workbook");
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/") || name.contains("..") || name.contains("\\") || name.contains(":");
    }

    private Optional<String> byContent(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
        for (ZipArchiveEntry entry : entries) {
            var bytes = new SheetBytes();
            markup.begin();
            try (InputStream part = zip.getInputStream(entry)) {
                if (swells(part, bytes)) {
                    return Optional.of("bomb");
                }
            }
            if (bytes.declaresEntities()) {
                return Optional.of("unsafe_workbook");
            }
            if (!isText(entry) && bytes.beyondTheLastColumn()) {
                return Optional.of("broken_workbook");
            }
        }
        return Optional.empty();
    }

    /** Texts of cells may hold anything; the reader takes no cells from this part whatever its name says. */
    private static boolean isText(ZipArchiveEntry entry) {
        return entry.getName().equals("xl/sharedStrings.xml");
    }

    private boolean swells(InputStream part, SheetBytes bytes) throws IOException {
        var buffer = new byte[16384];
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            unpacked += read;
            bytes.look(buffer, read);
            if (!markup.look(buffer, read)
                    || unpacked > MOST_UNPACKED
                    || (unpacked > SMALL && unpacked / packed > MOST_SWELLING)) {
                return true;
            }
        }
        return false;
    }
}
