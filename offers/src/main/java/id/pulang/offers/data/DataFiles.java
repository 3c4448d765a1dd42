package id.pulang.offers.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a rule set: UTF-8, cells separated by tabs, lines that begin with {@code #} are remarks. Either those
 * that are delivered or those in a folder, where every table that is missing is taken from the delivered ones. Collects
 * problems; for one thread.
 */
public final class DataFiles {

    private static final String ENDING = ".tsv";

    private final @Nullable Path folder;
    private final List<DataProblem> problems = new ArrayList<>();

    private DataFiles(@Nullable Path folder) {
        this.folder = folder;
    }

    /** The tables that are delivered. */
    public static DataFiles delivered() {
        return new DataFiles(null);
    }

    /** The tables in a folder, and the delivered ones where it has none. */
    public static DataFiles in(Path folder) {
        return new DataFiles(folder);
    }

    /** The rows of a table that have at least so many cells; others are problems. */
    public List<DataRow> rows(String table, int cells) {
        var rows = new ArrayList<DataRow>();
        int line = 0;
        for (String text : text(table + ENDING).lines().toList()) {
            line++;
            if (!text.isBlank() && !text.startsWith("#")) {
                rows.add(row(table + ENDING, line, text, cells));
            }
        }
        return rows;
    }

    /** Ends the reading. @throws InvalidTables if anything was wrong in any table */
    public void refuseProblems() {
        if (!problems.isEmpty()) {
            throw new InvalidTables(problems);
        }
    }

    private DataRow row(String file, int line, String text, int cells) {
        List<String> parts = List.of(text.split("\t", -1));
        var row = new DataRow(file, line, parts, problems::add);
        if (parts.size() < cells) {
            row.wrong("has " + parts.size() + " columns instead of " + cells + "; they are separated by tabs");
        }
        return row;
    }

    private String text(String file) {
        try {
            return decoded(bytes(file));
        } catch (CharacterCodingException e) {
            problems.add(new DataProblem(file, 0, "is not written in UTF-8"));
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private byte[] bytes(String file) throws IOException {
        if (folder != null) {
            try {
                return Files.readAllBytes(folder.resolve(file));
            } catch (NoSuchFileException e) {
                // the delivered one then
            }
        }
        try (InputStream delivered = DataFiles.class.getResourceAsStream("/id/pulang/offers/" + file)) {
            return Objects.requireNonNull(delivered, file).readAllBytes();
        }
    }
}
