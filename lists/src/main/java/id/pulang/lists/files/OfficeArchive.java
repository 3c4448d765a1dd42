package id.pulang.lists.files;

import id.pulang.lists.Problem;
import id.pulang.lists.tables.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Unpacks an Office Open XML file once without keeping anything, to see that it is whole, harmless and swells neither
 * when it is opened nor when it is parsed.
 *
 * <p>It goes by the same directory of the archive as the reader of workbooks does, so that nothing is read later that
 * was not seen here.
 */
final class OfficeArchive {

    /** The main part of a workbook. */
    static final String WORKBOOK = "xl/workbook.xml";

    /** The main part of a text document. */
    static final String DOCUMENT = "word/document.xml";

    private static final long SMALL = 4L * 1024 * 1024;

    private final ReadLimits.OfWorkbook limits;
    private final MarkupBytes markup;
    private final long packed;
    private long unpacked;

    private OfficeArchive(long packed, ReadLimits.OfWorkbook limits) {
        this.packed = packed;
        this.limits = limits;
        this.markup = new MarkupBytes(limits);
    }

    /** Whether the archive has a part of this name. */
    static boolean holds(byte[] bytes, String part) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            return zip.getEntry(part) != null;
        } catch (IOException | IllegalArgumentException broken) {
            return false;
        }
    }

    /**
     * Says why the archive must not be opened; empty when it may.
     *
     * @param mainPart the part without which it is no file of its form
     */
    static Optional<Problem> problem(byte[] bytes, String mainPart, ReadLimits.OfWorkbook limits) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            Optional<String> named = byName(entries, mainPart, limits);
            return (named.isPresent() ? named : new OfficeArchive(bytes.length, limits).byContent(zip, entries))
                    .map(Problem::ofFile);
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.of(Problem.ofFile("broken_workbook"));
        }
    }

    private static Optional<String> byName(
            List<ZipArchiveEntry> entries, String mainPart, ReadLimits.OfWorkbook limits) {
        List<String> names = entries.stream()
                .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                .toList();
        if (names.size() > limits.parts()) {
            return Optional.of("bomb");
        }
        if (names.stream().anyMatch(OfficeArchive::leadsOut)
                || names.stream().distinct().count() < names.size()) {
            return Optional.of("unsafe_workbook");
        }
        if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/"))) {
            return Optional.of("macros");
        }
        return names.contains(mainPart) ? Optional.empty() : Optional.of("no_workbook");
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
                    || unpacked > limits.opened()
                    || (unpacked > SMALL && unpacked / packed > limits.swelling())) {
                return true;
            }
        }
        return false;
    }

    /** Says so of a workbook (.xlsx), too, which is put into a file of the old form when it is locked. */
    static boolean encrypted(byte[] bytes) {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        for (int at = 0; at <= bytes.length - name.length; at++) {
            if (Arrays.equals(bytes, at, at + name.length, name, 0, name.length)) {
                return true;
            }
        }
        return false;
    }
}
