package id.pulang.incidents.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A list as it came: the lines above its header, the header, and the rows below.
 *
 * @param ragged whether the file form says how many cells a row has, so that a short row is worth a word
 * @param problems what was odd about the file as a whole
 */
public record Table(
        List<String> banner, List<String> headers, List<TableRow> rows, boolean ragged, List<Problem> problems) {

    /** Copies the lists in. */
    public Table {
        banner = List.copyOf(banner);
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Recognises the same header again, whatever its spacing and case. */
    public String fingerprint() {
        String text = headers.stream().map(HeaderWords::normal).collect(Collectors.joining("|"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
