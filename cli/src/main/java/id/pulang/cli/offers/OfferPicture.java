package id.pulang.cli.offers;

import id.pulang.cli.words.ReadableFile;
import id.pulang.cli.words.Refusal;
import id.pulang.lists.scans.PictureText;
import id.pulang.lists.tables.UnreadableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** An offer that is a picture (PNG, JPEG or TIFF), known by its first bytes. */
final class OfferPicture {

    private static final List<byte[]> BEGINNINGS = List.of(
            new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            new byte[] {'I', 'I', 42, 0},
            new byte[] {'M', 'M', 0, 42});

    private static final int LARGEST = 40 << 20;

    private OfferPicture() {}

    /** Whether a file is one. */
    static boolean is(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] head = bytes.readNBytes(4);
            return BEGINNINGS.stream()
                    .anyMatch(beginning ->
                            Arrays.equals(beginning, Arrays.copyOf(head, Math.min(head.length, beginning.length))));
        }
    }

    /**
     * The text in it.
     *
     * @throws Refusal if it is broken or too large, holds no text, or pictures cannot be read here
     */
    static OfferText read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new Refusal("offer.picture.large", file, LARGEST >> 20);
        }
        String text = text(file);
        if (text.isBlank()) {
            throw new Refusal("offer.picture.empty", file);
        }
        return new OfferText("1", text);
    }

    private static String text(Path file) throws IOException {
        byte[] picture = Files.readAllBytes(file);
        try {
            return PictureText.of(picture);
        } catch (UnreadableList cannot) {
            throw ReadableFile.refusal(file, cannot.problem());
        } catch (IOException broken) {
            throw new Refusal("offer.picture.broken", file);
        }
    }
}
