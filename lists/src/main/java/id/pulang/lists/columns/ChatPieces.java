package id.pulang.lists.columns;

import id.pulang.lists.cells.WrittenDigits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of a line of a chat, each told by what it looks like, or by the word before it ("lahir 1 Mei 1999",
 * "paspor: C1234567"). They are parted by strokes, commas and the like, and where such a word or a number that can be
 * nothing else stands within.
 */
final class ChatPieces {

    /** What a piece is by its look, the surest first. */
    private static final List<Map.Entry<ValueShape, ColumnKind>> LOOKS = List.of(
            Map.entry(ValueShape.NATIONAL_NUMBER, ColumnKind.NATIONAL_NUMBER),
            Map.entry(ValueShape.DATE, ColumnKind.BORN),
            Map.entry(ValueShape.PASSPORT, ColumnKind.PASSPORT),
            Map.entry(ValueShape.PHONE, ColumnKind.PHONE),
            Map.entry(ValueShape.AGE, ColumnKind.AGE),
            Map.entry(ValueShape.SEX, ColumnKind.SEX),
            Map.entry(ValueShape.WORDS, ColumnKind.NAME));

    private static final HeadingVocabulary LABELS =
            HeadingVocabulary.with(Objects.requireNonNull(ChatPieces.class.getResourceAsStream("chat-labels.txt")));
    private static final Pattern BETWEEN =
            Pattern.compile("(?<!\\d)\\s*/\\s*|\\s*/\\s*(?!\\d)|\\s*[|;,()–—]\\s*|\\s+-\\s+|\\t+|\\s{3,}");
    private static final Pattern UNMISTAKABLE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:[A-Z]\\d{7}|\\d{16}"
                    + "|(?:\\+?62|0)8[\\d -]{7,13}\\d|\\d{1,3} ?(?:th|thn|tahun|yo|yrs?|years?)"
                    + "|(?:\\d{1,2}[-/.]\\d{1,2}[-/.]|\\d{1,2}[- ]\\p{L}[\\p{L}\\p{M}.]{2,}[- ])(?:\\d{4}|\\d{2}))(?![\\p{L}\\p{N}])");
    private static final Pattern WORDS = Pattern.compile("[\\s:=]+");
    private static final int LONGEST_LABEL = 4;
    private static final int FEWEST_DIGITS_OF_A_DOCUMENT = 5;
    private static final int FEWEST_DIGITS_OF_A_PHONE = 8;

    private ChatPieces() {}

    /**
     * A piece and what it says.
     *
     * @param kind nothing where it cannot be told
     * @param labelled whether a word before it told
     */
    record Piece(String text, Optional<ColumnKind> kind, boolean labelled) {}

    /** The pieces of a line, from left to right. */
    static List<Piece> of(String line) {
        return parted(line).stream()
                .flatMap(ChatPieces::unmistakable)
                .flatMap(ChatPieces::labelled)
                .toList();
    }

    /** What stands between strokes, commas and the like. */
    static List<String> parted(String line) {
        return Arrays.stream(BETWEEN.split(line, -1))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    /** Whether a line holds the headings of the others. */
    static boolean headings(String line) {
        List<String> pieces = parted(line);
        return pieces.size() > 1
                && pieces.stream().allMatch(piece -> LABELS.exactly(piece).isPresent());
    }

    /** Whether it is the name of a column. */
    static boolean heading(String text) {
        return LABELS.exactly(text).isPresent();
    }

    /** Whether it is, or holds, the name of a column. */
    static boolean headed(String text) {
        return LABELS.meaning(text).isPresent();
    }

    /** Parts a piece before and behind a passport, a national number or a date; a label stays with its value. */
    private static Stream<String> unmistakable(String piece) {
        var parts = new ArrayList<String>();
        Matcher value = UNMISTAKABLE.matcher(WrittenDigits.plain(piece));
        int from = 0;
        while (value.find()) {
            if (look(value.group()) != null) {
                int cut = from + startOfLabel(piece.substring(from, value.start()), value.group());
                parts.add(piece.substring(from, cut));
                parts.add(piece.substring(cut, value.end()));
                from = value.end();
            }
        }
        parts.add(piece.substring(from));
        return parts.stream().map(String::strip).filter(part -> !part.isEmpty());
    }

    /** Where the label of a value begins with which a text ends; the length of the text where it ends with none. */
    private static int startOfLabel(String text, String value) {
        List<Integer> starts = starts(text);
        for (int start : starts.subList(Math.max(0, starts.size() - LONGEST_LABEL), starts.size())) {
            if (kind(text.substring(start)).filter(kind -> fits(kind, value)).isPresent()) {
                return start;
            }
        }
        return text.length();
    }

    private static Stream<Piece> labelled(String piece) {
        List<Integer> starts = starts(piece);
        for (int word = 0; word < starts.size(); word++) {
            for (int next = Math.min(starts.size() - 1, word + LONGEST_LABEL); next > word; next--) {
                Optional<ColumnKind> kind = kind(piece.substring(starts.get(word), starts.get(next)));
                String value = piece.substring(starts.get(next)).strip();
                if (kind.isPresent() && fits(kind.get(), value)) {
                    Stream<Piece> before =
                            told(piece.substring(0, starts.get(word)).strip());
                    return Stream.concat(before, Stream.of(new Piece(value, kind, true)));
                }
            }
        }
        return told(piece);
    }

    private static Stream<Piece> told(String piece) {
        return piece.isEmpty() ? Stream.empty() : Stream.of(new Piece(piece, Optional.ofNullable(look(piece)), false));
    }

    private static List<Integer> starts(String text) {
        var starts = new ArrayList<Integer>();
        Matcher blank = WORDS.matcher(text);
        int from = 0;
        while (blank.find()) {
            if (blank.start() > from) {
                starts.add(from);
            }
            from = blank.end();
        }
        if (from < text.length()) {
            starts.add(from);
        }
        return starts;
    }

    private static Optional<ColumnKind> kind(String label) {
        return LABELS.exactly(label)
                .map(ColumnMeaning::kind)
                .map(kind -> kind == ColumnKind.BIRTH_PLACE_AND_DATE ? ColumnKind.BORN : kind);
    }

    private static boolean fits(ColumnKind kind, String value) {
        long digits = value.chars().filter(Character::isDigit).count();
        boolean first = !value.isEmpty()
                && digits > 0
                && value.split("\\s", 2)[0].chars().anyMatch(Character::isDigit);
        return switch (kind) {
            case PASSPORT -> first && digits >= FEWEST_DIGITS_OF_A_DOCUMENT;
            case NATIONAL_NUMBER -> ValueShape.NATIONAL_NUMBER.fits(value);
            case PHONE -> first && digits >= FEWEST_DIGITS_OF_A_PHONE && digits <= 15;
            case BORN -> first && ValueShape.DATE.fits(value);
            case AGE -> first && ValueShape.AGE.fits(value);
            case SEX -> ValueShape.SEX.fits(value);
            default -> false;
        };
    }

    private static @Nullable ColumnKind look(String piece) {
        return LOOKS.stream()
                .filter(look -> look.getKey().fits(piece))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
