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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The tables of a rule set: UTF-8, cells separated by tabs, lines that begin with {@code #} are remarks. Either those
 * that are delivered or others, where every table that is missing is taken from the delivered ones. Collects problems;
 * for one thread.
 */
public final class DataFiles {

    private static final String ENDING = ".tsv";

    private final Source source;
    private final List<DataProblem> problems = new ArrayList<>();

    private DataFiles(Source source) {
        this.source = source;
    }

    /** Where tables come from. */
    private interface Source {

        /** The bytes of a file, where it has one. */
        Optional<byte[]> bytes(String file) throws IOException;
    }

    /** The tables that are delivered. */
    public static DataFiles delivered() {
        return new DataFiles(_file -> Optional.empty());
    }

    /** The tables in a folder, and the delivered ones where it has none. */
    public static DataFiles in(Path folder) {
        return new DataFiles(file -> bytes(folder, file));
    }

    /** Tables by their names without an ending, and the delivered ones where one is missing. */
    public static DataFiles of(Map<String, String> tables) {
        return new DataFiles(file -> {
            return Optional.ofNullable(tables.get(file.substring(0, file.length() - ENDING.length())))
                    .map(text -> text.getBytes(StandardCharsets.UTF_8));
        });
    }

    /** The text of a table that is delivered. */
    public static String delivered(String table) {
        return delivered().text(table + ENDING);
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
            row.wrong(cells - 1, Mistake.TOO_FEW_COLUMNS, String.valueOf(parts.size()));
        }
        return row;
    }

    private String text(String file) {
        try {
            return decoded(bytes(file));
        } catch (CharacterCodingException e) {
            problems.add(new DataProblem(file, 0, 0, Mistake.NOT_UTF8, ""));
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

    private static Optional<byte[]> bytes(Path folder, String file) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private byte[] bytes(String file) throws IOException {
        Optional<byte[]> own = source.bytes(file);
        if (own.isPresent()) {
            return own.get();
        }
        try (InputStream delivered = DataFiles.class.getResourceAsStream("/id/pulang/offers/" + file)) {
            return Objects.requireNonNull(delivered, file).readAllBytes();
        }
    }
}
