package id.pulang.lists.columns;

import id.pulang.lists.cells.WrittenDigits;
import id.pulang.lists.columns.ChatPieces.Piece;
import id.pulang.lists.tables.LineSink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads lists as people write them into a chat: a person a line ("1. Andi S / L / 25 th / C1234567") or some lines,
 * each piece told by what it looks like or by the word before it; a person a block of lines with labels ("Nama: Andi");
 * or names alone, one a line. What no column is known for stands in the last one.
 */
public final class ChatText {

    private static final Pattern SENT = Pattern.compile(
            "^\\[?\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4},?\\s+\\d{1,2}[.:]\\d{2}(?:[.:]\\d{2})?(?:\\s?[AaPp][Mm])?\\]?\\s*(?:-\\s*)?[^:]{1,60}:\\s+");

    /** Telegram writes who sent a message, and when, into a line of its own. */
    private static final Pattern SENDER = Pattern.compile(
            "^.{1,60},\\s*\\[\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4},?\\s+\\d{1,2}[.:]\\d{2}(?:[.:]\\d{2})?\\]\\s*$");

    private static final Pattern KEYCAPS = Pattern.compile("^\\s*((?:\\d\\x{FE0F}?\\x{20E3})+|\\x{1F51F})\\s*");
    private static final Pattern NOT_DIGIT = Pattern.compile("\\D+");
    private static final Pattern ITEM = Pattern.compile(
            "^\\s*(?:[(\\[#]?(\\p{Nd}{1,4})\\s*(?:[.):\\]]|-(?=\\s))|[-*•▪●➢✅👉]\\x{FE0F}?)\\s*(?=[*_]*\\p{L})");
    private static final Pattern LABEL =
            Pattern.compile("^\\s*[*_]*([\\p{L}\\p{M}][\\p{L}\\p{M} /,._]{1,30}?)[*_]*\\s*[:=](?!//)\\s*(.*)$");
    private static final Pattern EMPHASIS = Pattern.compile("(?<![\\p{L}\\p{N}])[*_~]+|[*_~]+(?![\\p{L}\\p{N}])");
    private static final Pattern SEPARATED = Pattern.compile("[,;\\t|]");
    private static final Pattern NAME_ALONE = Pattern.compile("\\p{L}[\\p{L}\\p{M}.'’-]*(?: [\\p{L}\\p{M}.'’-]+){1,3}");
    private static final Pattern NAME_OF_AN_ITEM =
            Pattern.compile("[\\p{L}\\p{M}.'’* -]{2,40}(?:[^\\p{L}\\p{M}.'’* -]|$)");
    private static final List<String> HEADINGS = HeadingVocabulary.lines("chat-headings.txt");
    private static final int NUMBER = 0;
    private static final int NAME = 1;
    private static final int NOTES = 8;
    private static final Map<ColumnKind, Integer> COLUMNS = Map.of(
            ColumnKind.NAME, NAME,
            ColumnKind.SEX, 2,
            ColumnKind.AGE, 3,
            ColumnKind.BORN, 4,
            ColumnKind.NATIONAL_NUMBER, 5,
            ColumnKind.PASSPORT, 6,
            ColumnKind.PHONE, 7);
    private static final int FEWEST_ITEMS = 2;
    private static final int FEWEST_NAMES = 3;
    private static final int FEWEST_LABELS = 2;
    private static final int MOST_LINES_OF_AN_ITEM = 8;
    private static final double MOST = 0.6;

    private final List<String> lines;

    private ChatText(List<String> lines) {
        this.lines = lines;
    }

    /** Prepares to read a text. */
    public static ChatText of(String text) {
        List<String> written = text.lines().map(ChatText::withoutSender).toList();
        var lines = new ChatText(written.stream()
                .filter(line -> !line.isBlank() && !ChatPieces.headings(line))
                .toList());
        return lines.isList() ? lines : paragraphs(written).orElse(lines);
    }

    private static String withoutSender(String line) {
        String said = SENDER.matcher(SENT.matcher(line).replaceFirst("")).replaceFirst("");
        return KEYCAPS.matcher(said).replaceFirst(caps -> {
            String digits = NOT_DIGIT.matcher(caps.group(1)).replaceAll("");
            return (digits.isEmpty() ? "10" : digits) + ". ";
        });
    }

    /** A person a block of lines without labels, between empty lines. */
    private static Optional<ChatText> paragraphs(List<String> written) {
        var items = new ArrayList<String>();
        var block = new ArrayList<String>();
        int tellingSomething = 0;
        for (int line = 0; line <= written.size(); line++) {
            if (line < written.size() && !written.get(line).isBlank()) {
                block.add(written.get(line));
            } else if (!block.isEmpty()) {
                if (block.size() < 2 || block.size() > MOST_LINES_OF_AN_ITEM) {
                    return Optional.empty();
                }
                tellingSomething += block.stream().anyMatch(ChatText::tells) ? 1 : 0;
                items.add("- " + String.join(" | ", block));
                block.clear();
            }
        }
        boolean people = items.size() >= FEWEST_ITEMS && tellingSomething >= items.size() * MOST;
        return people ? Optional.of(new ChatText(items)) : Optional.empty();
    }

    /** Whether a line says something that only a list of people says. */
    private static boolean tells(String line) {
        return ChatPieces.of(line).stream()
                .flatMap(piece -> piece.kind().stream())
                .anyMatch(kind -> kind != ColumnKind.NAME && kind != ColumnKind.SEX && kind != ColumnKind.AGE);
    }

    /** Whether the lines are items of a list of people, labels and values of some, or names. */
    public boolean isList() {
        return isItems() || isBlocks() || isNames();
    }

    private boolean isItems() {
        long items = lines.stream().filter(ChatText::item).count();
        return items >= FEWEST_ITEMS && items >= lines.size() * MOST || isNumbered();
    }

    /** Whether the numbers of the items follow each other, and names stand behind most of them. */
    private boolean isNumbered() {
        var numbers = new ArrayList<Integer>();
        int named = 0;
        for (String line : lines) {
            Matcher item = ITEM.matcher(line);
            if (item.find() && item.group(1) != null) {
                numbers.add(Integer.parseInt(WrittenDigits.plain(item.group(1))));
                named += NAME_OF_AN_ITEM.matcher(line.substring(item.end())).lookingAt() ? 1 : 0;
            }
        }
        boolean inARow =
                IntStream.range(1, numbers.size()).allMatch(place -> numbers.get(place) == numbers.get(place - 1) + 1);
        return inARow
                && numbers.size() >= FEWEST_ITEMS
                && named >= numbers.size() * MOST
                && numbers.size() * MOST_LINES_OF_AN_ITEM >= lines.size();
    }

    /** Without a number, only what stands between strokes and no other separator makes a line an item. */
    private static boolean item(String line) {
        return ITEM.matcher(line).find()
                || !SEPARATED.matcher(line).find() && ChatPieces.parted(line).size() > FEWEST_ITEMS;
    }

    private boolean isBlocks() {
        List<String> labels = lines.stream()
                .map(ChatText::withoutNumber)
                .map(LABEL::matcher)
                .filter(Matcher::matches)
                .map(label -> label.group(1))
                .toList();
        long different =
                labels.stream().map(HeadingVocabulary::plain).distinct().count();
        return labels.size() >= lines.size() * MOST
                && different >= FEWEST_LABELS
                && labels.size() > different
                && labels.stream().anyMatch(ChatPieces::heading);
    }

    private boolean isNames() {
        return lines.size() >= FEWEST_NAMES
                && lines.stream().allMatch(line -> NAME_ALONE.matcher(line).matches())
                && !ChatPieces.headed(lines.getFirst());
    }

    private static String withoutNumber(String line) {
        return ITEM.matcher(line).replaceFirst("");
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
        boolean numbered = isNumbered()
                || lines.stream().filter(line -> ITEM.matcher(line).find()).count() >= lines.size() * MOST;
        boolean names = !isItems();
        String[] row = {};
        for (int line = 0; line < lines.size(); line++) {
            String text = EMPHASIS.matcher(lines.get(line)).replaceAll("");
            Matcher begin = ITEM.matcher(text);
            boolean begins = begin.find();
            if (begins || names || !numbered && item(text)) {
                put(table, line, row);
                row = row(begins ? Objects.requireNonNullElse(begin.group(1), "") : "");
            }
            if (row.length > 0) {
                sort(row, begins ? text.substring(begin.end()) : text);
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

    private static void sort(String[] row, String line) {
        for (Piece piece : ChatPieces.of(line)) {
            int column = column(piece, row[NAME].isEmpty());
            boolean free = column != NOTES && row[column].isEmpty();
            int into = free ? column : NOTES;
            row[into] = row[into].isEmpty() ? piece.text() : row[into] + "; " + piece.text();
        }
    }

    /** The first words are the name, even where they could be a sex: Nam is a name, too. */
    private static int column(Piece piece, boolean nameless) {
        ColumnKind kind = piece.kind().orElse(ColumnKind.KEPT);
        boolean name = nameless && (kind == ColumnKind.SEX && !piece.labelled() || kind == ColumnKind.NAME);
        return name ? NAME : kind == ColumnKind.NAME ? NOTES : COLUMNS.getOrDefault(kind, NOTES);
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
            Matcher label = LABEL.matcher(withoutNumber(line));
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
