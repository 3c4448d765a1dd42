package id.pulang.lists.scans;

import id.pulang.lists.Problem;
import id.pulang.lists.tables.UnreadableList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Reads pictures of lines with the program Tesseract, in a process of its own that gets the pictures through a pipe and
 * gives back words with places and confidence, so that nothing of them lies on a disk. Its memory and its time are
 * bounded, and it ends with the process in which this runs. Thread-safe.
 */
final class Tesseract {

    private static final String PROGRAM = "tesseract";

    /** More than the seconds of a processor take, on a machine that has much else to do. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    /** What it knows beside languages: how a page lies. */
    private static final String ORIENTATION = "osd";

    private static final String LINE = "7";
    private static final String RAW_LINE = "13";
    private static final String ONE_WORD = "8";
    private static final String ONE_SIGN = "10";
    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final String WORD = "5";
    private static final List<String> LATIN = List.of("eng", "ind");

    /** In degrees. */
    private static final int QUARTER = 90;

    private static final int PAGE = 1;
    private static final int BLOCK = 2;
    private static final int PARAGRAPH = 3;
    private static final int LINE_NUMBER = 4;
    private static final int MOST_IN_ONE = 10_000;
    private static final int CONFIDENCE = 10;
    private static final int TEXT = 11;

    private final String program;
    private final Set<String> languages;
    private final Duration patience;

    private Tesseract(String program, Set<String> languages, Duration patience) {
        this.program = program;
        this.languages = languages;
        this.patience = patience;
    }

    /**
     * The program of this machine.
     *
     * @throws UnreadableList when it is not installed, or without a language of Latin letters
     */
    static Tesseract installed() {
        return of(PROGRAM);
    }

    /**
     * A program that is called as Tesseract is.
     *
     * @throws UnreadableList as {@link #installed}
     */
    static Tesseract of(String program) {
        TesseractRun ended = TesseractRun.of(program, LONGEST, List.of(), "--list-langs");
        if (ended.code() == TesseractRun.NOT_FOUND) {
            throw new UnreadableList(Problem.ofFile("no_tesseract"));
        }
        Set<String> languages =
                new TreeSet<>(ended.textOfSuccess().lines().skip(1).toList());
        if (Collections.disjoint(languages, LATIN)) {
            throw new UnreadableList(Problem.ofFile("no_tesseract_language"));
        }
        return new Tesseract(program, languages, LONGEST);
    }

    /** The same that is ended, and fails, when it takes longer. */
    Tesseract within(Duration most) {
        return new Tesseract(program, languages, most);
    }

    /** What is installed: languages, and how to tell in which script a page is written. */
    Set<String> languages() {
        return Set.copyOf(languages);
    }

    /** Whether the language is installed. */
    boolean knows(String language) {
        return languages.contains(language);
    }

    /** The language if it is installed, else another of Latin letters. */
    String latin(String wanted) {
        return knows(wanted)
                ? wanted
                : LATIN.stream().filter(this::knows).findFirst().orElseThrow();
    }

    /** Reads each picture as one line; where nothing is read, the text is empty. */
    List<RecognizedText> read(List<GreyImage> lines, String language) {
        return read(lines, language, LINE);
    }

    /** The same where it takes a line for no text at all: whatever there is is taken for letters. */
    List<RecognizedText> readAnyway(List<GreyImage> lines, String language) {
        return read(lines, language, RAW_LINE);
    }

    /** Reads each picture as one word of capitals and digits. */
    List<RecognizedText> readCapitals(List<GreyImage> words, String language) {
        return read(words, language, ONE_WORD, "-c", "tessedit_char_whitelist=" + CAPITALS);
    }

    /** Reads each picture as one capital or digit. */
    List<RecognizedText> readCapital(List<GreyImage> signs, String language) {
        return read(signs, language, ONE_SIGN, "-c", "tessedit_char_whitelist=" + CAPITALS);
    }

    private List<RecognizedText> read(List<GreyImage> lines, String language, String mode, String... options) {
        var recognized = new RecognizedLines(lines.size());
        if (!lines.isEmpty()) {
            var arguments = new ArrayList<>(List.of("stdin", "stdout", "--dpi", "300", "-l", language, "--psm", mode));
            arguments.addAll(List.of(options));
            arguments.add("tsv");
            if (!LATIN.contains(language)) {
                arguments.add("txt");
            }
            TesseractRun.of(program, patience, lines, arguments.toArray(String[]::new))
                    .textOfSuccess()
                    .lines()
                    .forEach(recognized::read);
        }
        return recognized.readings();
    }

    /**
     * What is said of pictures, one after another: their words, as rows of a table; then, where it was asked for, their
     * text, since words of scripts without blanks between them are parted where nobody writes a blank.
     */
    private static final class RecognizedLines {

        private final String[] words;
        private final String[] texts;
        private final double[] confidences;
        private int at;

        private RecognizedLines(int count) {
            words = new String[count];
            texts = new String[count];
            confidences = new double[count];
            Arrays.fill(words, "");
            Arrays.fill(texts, "");
            Arrays.fill(confidences, RecognizedText.CERTAIN);
        }

        private void read(String line) {
            String[] word = line.split("\t", -1);
            if (word.length == 1) {
                texts[at] = (texts[at] + " " + line).strip();
            } else if (word.length > TEXT && word[0].equals(WORD) && !word[TEXT].isBlank()) {
                at = Integer.parseInt(word[PAGE]) - 1;
                words[at] = (words[at] + " " + word[TEXT]).strip();
                confidences[at] = Math.min(confidences[at], Double.parseDouble(word[CONFIDENCE]));
            }
        }

        private List<RecognizedText> readings() {
            return IntStream.range(0, words.length)
                    .mapToObj(each -> RecognizedText.of(
                            texts[each].isEmpty() || words[each].isEmpty() ? words[each] : texts[each],
                            confidences[each]))
                    .toList();
        }
    }

    /** The words of a whole page, line by line as it is read, by one of the program's modes of segmentation. */
    List<List<RecognizedText>> lines(GreyImage page, String language, String mode) {
        var lines = new TreeMap<Long, List<RecognizedText>>();
        TesseractRun.of(
                        program,
                        patience,
                        List.of(page),
                        "stdin",
                        "stdout",
                        "--dpi",
                        "300",
                        "-l",
                        language,
                        "--psm",
                        mode,
                        "tsv")
                .textOfSuccess()
                .lines()
                .map(line -> line.split("\t", -1))
                .filter(word -> word.length > TEXT && word[0].equals(WORD) && !word[TEXT].isBlank())
                .forEach(word -> lines.computeIfAbsent(line(word), _line -> new ArrayList<>())
                        .add(new RecognizedText(word[TEXT].strip(), Double.parseDouble(word[CONFIDENCE]))));
        return List.copyOf(lines.values());
    }

    private static long line(String[] word) {
        return (Long.parseLong(word[BLOCK]) * MOST_IN_ONE + Long.parseLong(word[PARAGRAPH])) * MOST_IN_ONE
                + Long.parseLong(word[LINE_NUMBER]);
    }

    /** Looks at a page with the program's own detection of orientation and script; nothing is told without its data. */
    PageOrientation.Detected orientation(GreyImage page) {
        if (!knows(ORIENTATION)) {
            return PageOrientation.Detected.UNKNOWN;
        }
        var said = new HashMap<String, String>();
        TesseractRun.of(program, patience, List.of(page), "stdin", "stdout", "--dpi", "200", "--psm", "0")
                .text()
                .lines()
                .map(line -> line.split(": ", 2))
                .filter(line -> line.length == 2)
                .forEach(line -> said.put(line[0], line[1].strip()));
        return new PageOrientation.Detected(
                Integer.parseInt(said.getOrDefault("Rotate", "0")) / QUARTER,
                Double.parseDouble(said.getOrDefault("Orientation confidence", "0")),
                said.getOrDefault("Script", ""));
    }
}
