package id.pulang.incidents.lists;

import id.pulang.lists.columns.HeadingVocabulary;
import id.pulang.lists.tables.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Recognises the same headings again, whatever their spacing and case: half of a SHA-256, in hexadecimal digits. */
public final class Fingerprint {

    private static final int BYTES = 16;

    private Fingerprint() {}

    /** The fingerprint of a table's headings. */
    public static String of(Table table) {
        String text = table.headings().stream().map(HeadingVocabulary::plain).collect(Collectors.joining("|"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
