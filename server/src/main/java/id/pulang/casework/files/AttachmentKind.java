package id.pulang.casework.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The kinds of file that a case takes, told by how they begin and never by their name; the names are stored. */
public enum AttachmentKind {
    /** ISO 32000-2, 7.5.2: the header of a file. */
    PDF("application/pdf", ".pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII)),
    /** ITU-T T.81, B.1.1.3: the start of an image and of its first segment. */
    JPEG("image/jpeg", ".jpg", HexFormat.of().parseHex("ffd8ff")),
    /** PNG (ISO/IEC 15948), 5.2: the signature. */
    PNG("image/png", ".png", HexFormat.of().parseHex("89504e470d0a1a0a"));

    private final String type;
    private final String ending;
    private final byte[] start;

    AttachmentKind(String type, String ending, byte[] start) {
        this.type = type;
        this.ending = ending;
        this.start = start;
    }

    /** Tells what a file is; empty for all that is not taken. */
    public static Optional<AttachmentKind> of(byte[] file) {
        return Arrays.stream(values())
                .filter(kind -> file.length > kind.start.length
                        && Arrays.equals(kind.start, Arrays.copyOf(file, kind.start.length)))
                .findFirst();
    }

    /** Returns the media type with which it is sent. */
    public String type() {
        return type;
    }

    /** Returns how the name of such a file ends. */
    public String ending() {
        return ending;
    }

    /** Whether it is a picture, which is written anew. */
    public boolean picture() {
        return this != PDF;
    }
}
