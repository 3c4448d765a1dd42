package id.pulang.lists.scans;

import id.pulang.lists.Problem;
import id.pulang.lists.tables.UnreadableList;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads the text of a picture that is no table, such as an advert: by Tesseract, once as a page with blocks of text and
 * once as scattered words, and takes the reading with more letters that it is sure of. Small pictures are enlarged
 * first, large ones made smaller. What is noise, or takes too long, is refused. Nothing of the picture lies on a disk.
 * Thread-safe.
 */
public final class PictureText {

    private static final List<String> MODES = List.of("3", "11");
    private static final List<String> LANGUAGES = List.of("ind", "eng");

    /** In pixels; text of an advert that was sent on several times is 8 to 12 pixels high. */
    private static final int WIDE_ENOUGH = 1600;

    private static final double MOST_ENLARGED = 3;

    /** Letters of a finer picture stay high enough at this size. */
    private static final double MOST_PIXELS = 5_000_000;

    /** An advert full of small print has 5,000; what has more takes minutes. Our proposal. */
    private static final int MOST_MARKS = 25_000;

    /** For both ways of reading together, since others wait. */
    public static final Duration LONGEST = Duration.ofSeconds(10);

    /** Of 100; below it, what is read in pictures of people and things is mostly no text. Our proposal. */
    private static final double SURE = 30;

    private final Tesseract tesseract;

    private PictureText(Tesseract tesseract) {
        this.tesseract = tesseract;
    }

    /**
     * The text of a picture (PNG, JPEG, or the first page of a TIFF), line by line; empty where none was read.
     *
     * @throws IOException when it is no such picture
     * @throws UnreadableList when it is too large, is noise, takes too long, or Tesseract is not installed, or fails
     */
    public static String of(byte[] picture) throws IOException {
        return new PictureText(Tesseract.installed()).read(shrunk(GreyImage.of(firstOf(picture))));
    }

    private static BufferedImage firstOf(byte[] picture) throws IOException {
        try {
            return PicturePages.of(picture).page(0);
        } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new IOException("No picture", broken);
        }
    }

    private String read(GreyImage picture) {
        ConnectedMarks marks = ConnectedMarks.of(Ink.of(picture));
        if (marks.noise() || marks.count() > MOST_MARKS) {
            throw new UnreadableList(Problem.ofFile("picture_is_noise"));
        }
        GreyImage large = enlarged(picture);
        long end = System.nanoTime() + LONGEST.toNanos();
        String languages =
                String.join("+", LANGUAGES.stream().filter(tesseract::knows).toList());
        String best = "";
        double most = 0;
        for (String mode : MODES) {
            Duration left = Duration.ofNanos(Math.max(1, end - System.nanoTime()));
            List<List<RecognizedText>> lines = lines(large, languages, mode, left, most > 0).stream()
                    .map(PictureText::sure)
                    .filter(words -> !words.isEmpty())
                    .toList();
            double letters = lines.stream()
                    .flatMap(List::stream)
                    .mapToDouble(word -> word.confidence() * word.text().length())
                    .sum();
            if (letters > most) {
                most = letters;
                best = lines.stream().map(PictureText::line).collect(Collectors.joining("\n"));
            }
        }
        return best;
    }

    /** Reads in one way; what was read in another is enough where it takes too long. */
    private List<List<RecognizedText>> lines(
            GreyImage picture, String languages, String mode, Duration left, boolean readBefore) {
        try {
            return tesseract.within(left).lines(picture, languages, mode);
        } catch (UnreadableList cannot) {
            if (readBefore) {
                return List.of();
            }
            throw cannot;
        }
    }

    private static GreyImage shrunk(GreyImage picture) {
        double scale = Math.sqrt(MOST_PIXELS / picture.pixels().length);
        return scale < 1 ? picture.enlarged(new Box(0, 0, picture.width(), picture.height()), scale) : picture;
    }

    private static List<RecognizedText> sure(List<RecognizedText> words) {
        return words.stream().filter(word -> word.confidence() >= SURE).toList();
    }

    private static String line(List<RecognizedText> words) {
        return words.stream().map(RecognizedText::text).collect(Collectors.joining(" "));
    }

    private static GreyImage enlarged(GreyImage picture) {
        double scale = Math.min(MOST_ENLARGED, (double) WIDE_ENOUGH / picture.width());
        return scale > 1 ? picture.enlarged(new Box(0, 0, picture.width(), picture.height()), scale) : picture;
    }

    /** The problem when Tesseract is not there or knows no Latin letters; empty where pictures can be read. */
    public static Optional<Problem> missing() {
        try {
            Tesseract.installed();
            return Optional.empty();
        } catch (UnreadableList cannot) {
            return Optional.of(cannot.problem());
        }
    }
}
