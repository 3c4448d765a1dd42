package id.pulang.lists.scans;

import id.pulang.linkage.documents.MrzLines;
import id.pulang.linkage.documents.MrzReader;
import id.pulang.linkage.documents.MrzReading;
import id.pulang.lists.Problem;
import id.pulang.lists.tables.UnreadableList;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads the machine-readable zone in a picture of the page of a passport or of a card: its signs and fillers are found
 * by their places and shapes, the words between fillers are read by Tesseract, and one by one where it reads more or
 * fewer signs than stand there. The lower part is looked at first, where the zone of a passport stands, then the whole,
 * then the same upside down and, where nothing is a zone that way, lying on either side, since telephones save
 * photographs as they were held. The first reading in which every check digit fits is taken, else the one with the
 * fewest faults, for an officer to look at. Nothing of the picture lies on a disk. Thread-safe.
 */
public final class MrzPicture {

    private static final String LANGUAGE = "eng";

    /** In pixels; the signs of a zone are then 25 to 40 pixels high. */
    private static final int WIDTH = 2000;

    /** In pixels; of a wider picture a part is read at this size. */
    private static final int MOST_WIDTH = 3600;

    /** How a picture may lie, in quarters of a circle, the likeliest first. */
    private static final List<Integer> LYING = List.of(0, 2, 1, 3);

    private static final double MOST_ENLARGED = 3;
    private static final int MARGIN = 12;

    /** What is said of a sign that cannot be read. */
    private static final String UNREAD = "?";

    private final GreyImage picture;

    private MrzPicture(GreyImage picture) {
        this.picture = picture;
    }

    /**
     * Takes a picture, of which no more than its shades at the size that is read is kept.
     *
     * @param picture PNG, JPEG, or the first page of a TIFF
     * @throws IOException when it is no such picture
     * @throws UnreadableList when it is too large, or noise
     */
    public static MrzPicture of(byte[] picture) throws IOException {
        GreyImage whole = GreyImage.of(firstOf(picture));
        if (ConnectedMarks.of(Ink.of(whole)).noise()) {
            throw new UnreadableList(Problem.ofFile("picture_is_noise"));
        }
        double scale = (double) MOST_WIDTH / whole.width();
        return new MrzPicture(scale < 1 ? whole.enlarged(new Box(0, 0, whole.width(), whole.height()), scale) : whole);
    }

    private static BufferedImage firstOf(byte[] picture) throws IOException {
        try {
            return PicturePages.of(picture).page(0);
        } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new IOException("No picture", broken);
        }
    }

    /**
     * The lines of the zone as somebody would type them; empty where none was found.
     *
     * @param today for years of birth, which have two digits
     * @throws UnreadableList when Tesseract is not installed, or fails
     */
    public Optional<String> lines(LocalDate today) {
        return new Reading(Tesseract.installed(), new MrzReader(today)).lines(picture);
    }

    /** One reading of it. */
    private record Reading(Tesseract tesseract, MrzReader reader) {

        private Optional<String> lines(GreyImage picture) {
            Optional<String> best = Optional.empty();
            for (int quarters : LYING) {
                if (quarters % 2 == 1 && best.filter(this::isZone).isPresent()) {
                    return best;
                }
                GreyImage page = picture.quarters(quarters);
                for (int from : new int[] {page.height() * 6 / 10, 0}) {
                    Optional<String> found = in(sized(page, new Box(0, from, page.width(), page.height())));
                    best = better(best, found);
                    if (best.filter(lines -> faults(lines) == 0).isPresent()) {
                        return best;
                    }
                }
            }
            return best;
        }

        private static GreyImage sized(GreyImage picture, Box part) {
            return picture.enlarged(part, Math.min(MOST_ENLARGED, (double) WIDTH / part.width()));
        }

        private Optional<String> better(Optional<String> one, Optional<String> other) {
            return one.isPresent() && (other.isEmpty() || faults(one.get()) <= faults(other.get())) ? one : other;
        }

        private boolean isZone(String lines) {
            return faults(lines) < Integer.MAX_VALUE;
        }

        private int faults(String lines) {
            return switch (reader.read(lines)) {
                case MrzReading.Read _read -> 0;
                case MrzReading.Faulty faulty -> faulty.faults().size();
                case MrzReading.NoZone _none -> Integer.MAX_VALUE;
            };
        }

        private Optional<String> in(GreyImage askew) {
            GreyImage page = askew.turned(Skew.of(Ink.of(askew)));
            Ink ink = Ink.of(page);
            return MrzLines.of(ZoneSigns.rows(ink).stream()
                    .map(row -> line(page, ink, row))
                    .toList());
        }

        private String line(GreyImage page, Ink ink, List<Box> signs) {
            var words = words(ink, signs);
            List<RecognizedText> read = tesseract.readCapitals(
                    words.stream().map(word -> cut(page, word)).toList(), tesseract.latin(LANGUAGE));
            var line = new StringBuilder("<".repeat(signs.size()));
            for (int word = 0; word < words.size(); word++) {
                List<Box> of = words.get(word);
                String text = read.get(word).text().replace(" ", "");
                int from = signs.indexOf(of.getFirst());
                line.replace(from, from + of.size(), text.length() == of.size() ? text : signBySign(page, of));
            }
            return line.toString();
        }

        /** The signs between fillers. */
        private static List<List<Box>> words(Ink ink, List<Box> signs) {
            var words = new ArrayList<List<Box>>();
            int from = 0;
            for (int at = 0; at <= signs.size(); at++) {
                if (at == signs.size() || ZoneSigns.isFiller(ink, signs.get(at))) {
                    if (at > from) {
                        words.add(signs.subList(from, at));
                    }
                    from = at + 1;
                }
            }
            return words;
        }

        private String signBySign(GreyImage page, List<Box> word) {
            List<RecognizedText> read = tesseract.readCapital(
                    word.stream().map(sign -> cut(page, List.of(sign))).toList(), tesseract.latin(LANGUAGE));
            return IntStream.range(0, word.size())
                    .mapToObj(at ->
                            read.get(at).text().length() == 1 ? read.get(at).text() : UNREAD)
                    .reduce("", String::concat);
        }

        private static GreyImage cut(GreyImage page, List<Box> word) {
            int top = word.stream().mapToInt(Box::top).min().orElseThrow();
            int bottom = word.stream().mapToInt(Box::bottom).max().orElseThrow();
            var box = new Box(word.getFirst().left(), top, word.getLast().right(), bottom);
            return page.enlarged(box, 1).framed(MARGIN);
        }
    }
}
