package id.pulang.lists.scans;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads the cells of a page twice, in two languages and at two sizes, and those in which the two differ or are not sure
 * a third time, and a fourth time those in which nothing was read. A page in which hardly anything is read surely is
 * asked for its script, and read in the language of that script; where its words are too few to tell, in the one in
 * which its longest cells are read most surely. Each page is read for itself. Not thread-safe.
 */
final class CellReader {

    /** Fewer dark pixels are grains, at the height of letters of 20 pixels. */
    private static final int FEWEST = 12;

    private static final int MARGIN = 4;

    /** The heights, in pixels, at which letters are read: those that the models were taught at, and near them. */
    private static final double FIRST_HEIGHT = 32;

    private static final double SECOND_HEIGHT = 43;
    private static final double THIRD_HEIGHT = 54;
    private static final double LEAST_SCALE = 0.4;
    private static final double MOST_SCALE = 4;
    private static final int FRAME = 12;
    private static final int TIMES = 4;
    private static final int WIDE_FRAME = 50;

    /** Of 100: what is read less surely on the whole stands on its head, is faint, or is of another script. */
    static final double UNSURE = 50;

    /** The longest cells of a page say how it lies. */
    private static final int LONGEST = 24;

    private static final int INK = 60;
    private static final int PAPER = 225;

    private static final Pattern FIGURES = Pattern.compile("[~+]?[0-9][0-9 /.-]*");

    private static final Map<String, String> LANGUAGES =
            new TreeMap<>(Map.of("Khmer", "khm", "Thai", "tha", "Myanmar", "mya"));

    private final Tesseract tesseract;
    private final Map<String, String> missing = new TreeMap<>();

    CellReader(Tesseract tesseract) {
        this.tesseract = tesseract;
    }

    /** The languages of a page: of its first reading, and of the second of its words. */
    private record Languages(String first, String second) {}

    List<CellReadings> read(Layout layout, List<Box> cells) {
        List<Cell> written = written(layout, cells);
        double height = height(written);
        var languages = new Languages(tesseract.latin("eng"), tesseract.latin("ind"));
        List<RecognizedText> firsts = read(written, height, FIRST_HEIGHT, languages.first());
        if (unsure(firsts)) {
            Languages others = ofScript(layout, written, languages);
            firsts = others.equals(languages) ? firsts : read(written, height, FIRST_HEIGHT, others.first());
            languages = others;
        }
        List<RecognizedText> seconds = seconds(written, firsts, height, languages);
        var read = new ArrayList<CellReadings>();
        for (int at = 0; at < written.size(); at++) {
            Cell cell = written.get(at);
            read.add(new CellReadings(cell.box(), cell.picture(), List.of(firsts.get(at), seconds.get(at))));
        }
        return again(read, height, languages.first());
    }

    /** How surely the longest cells are read at first, from 0 to 100; as letters of Latin script. */
    double confidence(Layout layout, List<Box> cells) {
        List<Cell> longest = longest(written(layout, cells));
        return mean(read(longest, height(longest), FIRST_HEIGHT, tesseract.latin("eng")));
    }

    private static List<Cell> longest(List<Cell> cells) {
        return cells.stream()
                .sorted(Comparator.comparingInt(cell -> -cell.picture().width()))
                .limit(LONGEST)
                .toList();
    }

    private Languages ofScript(Layout layout, List<Cell> written, Languages otherwise) {
        String script = tesseract.orientation(layout.page()).script();
        String language = LANGUAGES.containsKey(script) ? LANGUAGES.get(script) : surest(longest(written));
        if (language.isEmpty()) {
            return otherwise;
        }
        if (!tesseract.knows(language)) {
            missing.put(script, language);
            return otherwise;
        }
        String both = withLatin(language);
        return new Languages(both, both);
    }

    /** The language in which cells are read most surely and as letters of its script; empty where none is. */
    private String surest(List<Cell> cells) {
        double height = height(cells);
        String surest = "";
        double most = UNSURE;
        for (Map.Entry<String, String> each : LANGUAGES.entrySet()) {
            if (tesseract.knows(each.getValue())) {
                List<RecognizedText> readings = read(cells, height, FIRST_HEIGHT, withLatin(each.getValue()));
                if (mean(readings) > most && mostlyOf(UnicodeScript.forName(each.getKey()), readings)) {
                    most = mean(readings);
                    surest = each.getValue();
                }
            }
        }
        return surest;
    }

    /** Numbers of passports are written in Latin letters on lists of any script. */
    private String withLatin(String language) {
        return language + '+' + tesseract.latin("eng");
    }

    private static boolean mostlyOf(UnicodeScript script, List<RecognizedText> readings) {
        int[] letters = readings.stream()
                .flatMapToInt(reading -> reading.text().codePoints())
                .filter(Character::isLetter)
                .toArray();
        long own = IntStream.of(letters)
                .filter(letter -> UnicodeScript.of(letter) == script)
                .count();
        return 2 * own > letters.length;
    }

    /** Languages that a page is written in and that are not installed, by their scripts. */
    Map<String, String> missing() {
        return missing;
    }

    /** Figures are read in the language of the first reading, since the smaller models mistake them. */
    private List<RecognizedText> seconds(
            List<Cell> cells, List<RecognizedText> firsts, double height, Languages languages) {
        List<Integer> figures = places(firsts, true);
        List<Integer> words = places(firsts, false);
        List<RecognizedText> ofFigures =
                read(figures.stream().map(cells::get).toList(), height, SECOND_HEIGHT, languages.first());
        List<RecognizedText> ofWords =
                read(words.stream().map(cells::get).toList(), height, SECOND_HEIGHT, languages.second());
        var seconds = new ArrayList<>(firsts);
        for (int at = 0; at < figures.size(); at++) {
            seconds.set(figures.get(at), ofFigures.get(at));
        }
        for (int at = 0; at < words.size(); at++) {
            seconds.set(words.get(at), ofWords.get(at));
        }
        return seconds;
    }

    private static List<Integer> places(List<RecognizedText> readings, boolean figures) {
        return IntStream.range(0, readings.size())
                .filter(at -> FIGURES.matcher(readings.get(at).text()).matches() == figures)
                .boxed()
                .toList();
    }

    /** A cell and the picture of what is written in it. */
    private record Cell(Box box, GreyImage picture) {

        boolean isOneLetter(double height) {
            return picture.width() - 2 * MARGIN < height;
        }
    }

    private static List<Cell> written(Layout layout, List<Box> cells) {
        var written = new ArrayList<Cell>();
        for (Box cell : cells) {
            Box part = layout.written(cell, FEWEST, MARGIN);
            if (part.width() > 0) {
                written.add(new Cell(cell, layout.page().enlarged(part, 1)));
            }
        }
        return written;
    }

    /** The usual height of what is written, without its margin. */
    private static double height(List<Cell> cells) {
        List<Integer> heights = cells.stream()
                .map(cell -> cell.picture().height() - 2 * MARGIN)
                .sorted()
                .toList();
        return heights.isEmpty() ? FIRST_HEIGHT : Math.max(1, heights.get(heights.size() / 2));
    }

    /**
     * Reads cells at a height of their letters; one letter alone is shown several times, since Tesseract reads words.
     */
    private List<RecognizedText> read(List<Cell> cells, double height, double at, String language) {
        var pictures = new ArrayList<GreyImage>();
        for (Cell cell : cells) {
            GreyImage clear = clear(cell.picture(), at / height);
            pictures.add((cell.isOneLetter(height) ? clear.repeated(TIMES) : clear).framed(FRAME));
        }
        List<RecognizedText> readings = new ArrayList<>(tesseract.read(pictures, language));
        for (int each = 0; each < cells.size(); each++) {
            if (cells.get(each).isOneLetter(height)) {
                readings.set(each, readings.get(each).ofOne(TIMES));
            }
        }
        return readings;
    }

    private static GreyImage clear(GreyImage cell, double scale) {
        double sane = Math.clamp(scale, LEAST_SCALE, MOST_SCALE);
        return cell.enlarged(new Box(0, 0, cell.width(), cell.height()), sane).stretched(INK, PAPER);
    }

    /** Whether a page was hardly read, in the language that was chosen for it. */
    static boolean unsure(Collection<CellReadings> cells) {
        return unsure(cells.stream().map(cell -> cell.readings().getFirst()).toList());
    }

    private static boolean unsure(List<RecognizedText> readings) {
        return !readings.isEmpty() && mean(readings) < UNSURE;
    }

    private static double mean(List<RecognizedText> readings) {
        return readings.stream()
                .mapToDouble(RecognizedText::confidence)
                .average()
                .orElse(0);
    }

    private List<CellReadings> again(List<CellReadings> cells, double height, String language) {
        List<CellReadings> open = cells.stream()
                .filter(cell -> !cell.agreed() || cell.together().confidence() < CellJudge.SURE)
                .toList();
        List<CellReadings> thrice = with(open, tesseract.read(pictures(open, THIRD_HEIGHT / height), language));
        List<CellReadings> blank = thrice.stream()
                .filter(cell ->
                        cell.readings().stream().allMatch(each -> each.text().isEmpty()))
                .toList();
        List<CellReadings> anyway = with(blank, tesseract.readAnyway(pictures(blank, FIRST_HEIGHT / height), language));
        var all = new ArrayList<>(cells);
        var again = new HashMap<Box, CellReadings>();
        thrice.forEach(cell -> again.put(cell.box(), cell));
        anyway.forEach(cell -> again.put(cell.box(), cell));
        all.replaceAll(cell -> again.getOrDefault(cell.box(), cell));
        return all;
    }

    private static List<GreyImage> pictures(List<CellReadings> cells, double scale) {
        return cells.stream()
                .map(cell -> clear(cell.picture(), scale).framed(WIDE_FRAME))
                .toList();
    }

    private static List<CellReadings> with(List<CellReadings> cells, List<RecognizedText> more) {
        var with = new ArrayList<CellReadings>();
        for (int at = 0; at < cells.size(); at++) {
            var readings = new ArrayList<>(cells.get(at).readings());
            readings.add(more.get(at));
            with.add(new CellReadings(cells.get(at).box(), cells.get(at).picture(), readings));
        }
        return with;
    }
}
