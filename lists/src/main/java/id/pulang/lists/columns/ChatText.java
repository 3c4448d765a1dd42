package id.pulang.lists.columns;

import id.pulang.lists.tables.LineSink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lists as people write them into a chat: a person a line ("1. Andi S / L / 25 th / C1234567"), each piece told
 * by what it looks like, or a person a block of lines with labels ("Nama: Andi"). What no column is known for stands in
 * the last one.
 */
public final class ChatText {

    private static final Pattern SENT = Pattern.compile(
            "^\\[?\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4},?\\s+\\d{1,2}[.:]\\d{2}(?:[.:]\\d{2})?(?:\\s?[AaPp][Mm])?\\]?\\s*(?:-\\s*)?[^:]{1,60}:\\s+");
    private static final Pattern ITEM = Pattern.compile("^\\s*(?:(\\d{1,4})\\s*[.)]|[-*•])\\s*(?=\\p{L})");
    private static final Pattern LABEL =
            Pattern.compile("^\\s*[*_]*([\\p{L}\\p{M}][\\p{L}\\p{M} /.]{1,30}?)[*_]*\\s*:\\s+(.*)$");
    private static final Pattern PIECES =
            Pattern.compile("(?<!\\d)\\s*/\\s*|\\s*/\\s*(?!\\d)|\\s*[|;,()–—]\\s*|\\s+-\\s+|\\t+|\\s{3,}");
    private static final Pattern SEPARATED = Pattern.compile("[,;\\t|]");
    private static final List<String> HEADINGS = HeadingVocabulary.lines("chat-headings.txt");
    private static final int NUMBER = 0;
    private static final int NAME = 1;
    private static final int SEX = 2;
    private static final int AGE = 3;
    private static final int BORN = 4;
    private static final int NATIONAL_NUMBER = 5;
    private static final int PASSPORT = 6;
    private static final int PHONE = 7;
    private static final int NOTES = 8;
    private static final int FEWEST_ITEMS = 2;
    private static final double MOST = 0.6;

    private final List<String> lines;

    private ChatText(List<String> lines) {
        this.lines = lines;
    }

    /** Prepares to read a text. */
    public static ChatText of(String text) {
        return new ChatText(text.lines()
                .map(line -> SENT.matcher(line).replaceFirst(""))
                .filter(line -> !line.isBlank())
                .toList());
    }

    /** Whether the lines are items of a list of people, or labels and values of some. */
    public boolean isList() {
        return isItems() || isBlocks();
    }

    private boolean isItems() {
        long items = lines.stream().filter(ChatText::item).count();
        return items >= FEWEST_ITEMS && items >= lines.size() * MOST;
    }

    /** Without a number, only what stands between strokes and no other separator makes a line an item. */
    private static boolean item(String line) {
        return ITEM.matcher(line).find()
                || !SEPARATED.matcher(line).find() && pieces(line).size() > FEWEST_ITEMS;
    }

    private boolean isBlocks() {
        List<String> labels = lines.stream()
                .map(LABEL::matcher)
                .filter(Matcher::matches)
                .map(label -> HeadingVocabulary.plain(label.group(1)))
                .toList();
        return labels.size() >= lines.size() * MOST
                && labels.size() > labels.stream().distinct().count();
    }

    /** Reads the text as a table with headings. */
    public void read(LineSink table) {
        table.part("");
        if (isBlocks()) {
            readBlocks(table);
        } else {
            readItems(table);
        }
    }

    private void readItems(LineSink table) {
        table.line(1, HEADINGS);
        boolean numbered =
                lines.stream().filter(line -> ITEM.matcher(line).find()).count() >= lines.size() * MOST;
        String[] row = {};
        for (int line = 0; line < lines.size(); line++) {
            Matcher begin = ITEM.matcher(lines.get(line));
            boolean begins = begin.find();
            if (begins || !numbered && item(lines.get(line))) {
                put(table, line, row);
                row = row(begins ? Objects.requireNonNullElse(begin.group(1), "") : "");
            }
            if (row.length > 0) {
                sort(row, begins ? lines.get(line).substring(begin.end()) : lines.get(line));
            }
        }
        put(table, lines.size(), row);
    }

    private static void put(LineSink table, int line, String[] row) {
        if (row.length > 0) {
            table.line(line + 1, Arrays.asList(row));
        }
    }

    private static String[] row(String number) {
        var row = new String[HEADINGS.size()];
        Arrays.fill(row, "");
        row[NUMBER] = number;
        return row;
    }

    private static List<String> pieces(String line) {
        return Arrays.stream(PIECES.split(line, -1))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    private static void sort(String[] row, String line) {
        for (String piece : pieces(line)) {
            int column = column(piece, row[NAME].isEmpty());
            boolean free = column != NOTES && row[column].isEmpty();
            int into = free ? column : NOTES;
            row[into] = row[into].isEmpty() ? piece : row[into] + "; " + piece;
        }
    }

    private static int column(String piece, boolean nameless) {
        if (ValueShape.NATIONAL_NUMBER.fits(piece)) {
            return NATIONAL_NUMBER;
        }
        if (ValueShape.DATE.fits(piece)) {
            return BORN;
        }
        if (ValueShape.PASSPORT.fits(piece)) {
            return PASSPORT;
        }
        if (ValueShape.PHONE.fits(piece)) {
            return PHONE;
        }
        if (ValueShape.AGE.fits(piece)) {
            return AGE;
        }
        if (!nameless && ValueShape.SEX.fits(piece)) {
            return SEX;
        }
        return nameless && ValueShape.WORDS.fits(piece) ? NAME : NOTES;
    }

    private void readBlocks(LineSink table) {
        List<Map<String, String>> blocks = blocks();
        List<String> headings = blocks.stream()
                .flatMap(block -> block.keySet().stream())
                .distinct()
                .toList();
        table.line(1, headings);
        int number = 1;
        for (Map<String, String> block : blocks) {
            table.line(
                    ++number,
                    headings.stream()
                            .map(heading -> block.getOrDefault(heading, ""))
                            .toList());
        }
    }

    /** A block begins where a label comes again. */
    private List<Map<String, String>> blocks() {
        var blocks = new ArrayList<Map<String, String>>();
        String last = "";
        for (String line : lines) {
            Matcher label = LABEL.matcher(ITEM.matcher(line).replaceFirst(""));
            if (label.matches()) {
                last = label.group(1).strip();
                if (blocks.isEmpty() || blocks.getLast().containsKey(last)) {
                    blocks.add(new LinkedHashMap<>());
                }
                blocks.getLast().put(last, label.group(2).strip());
            } else if (!blocks.isEmpty()) {
                blocks.getLast().merge(last, line.strip(), (one, more) -> (one + " " + more).strip());
            }
        }
        return blocks;
    }
}
