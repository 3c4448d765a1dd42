package id.pulang.lists.files;

import id.pulang.lists.Problem;
import id.pulang.lists.columns.ChatText;
import id.pulang.lists.tables.HeadingFinder;
import id.pulang.lists.tables.ListParts;
import id.pulang.lists.tables.ReadLimits;
import id.pulang.lists.tables.TableBuilder;
import id.pulang.lists.tables.UnreadableList;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads a list that is text: cells between separators, or messages of a chat. */
final class TextList {

    /** In letters. */
    static final int LONGEST_CHAT = 1 << 20;

    private static final Pattern MARKUP =
            Pattern.compile("\\s*<(!doctype|html|head|body|table|script|svg|\\?xml|\\?php)\\b.*");
    private static final Pattern SEPARATORS = Pattern.compile("[,;\t|\"]");
    private static final Pattern ITEM = Pattern.compile("(?:^|[\\]:])\\s*\\p{Nd}{1,4}\\s*[.)]\\s*\\p{L}");
    private static final Pattern DOCUMENT = Pattern.compile("\\p{Nd}{5}");
    private static final int BEGINNING = 200;
    private static final int FEWEST_HEADINGS = 2;

    private final ReadLimits limits;
    private final HeadingFinder headings;
    private final boolean mends;

    TextList(ReadLimits limits, HeadingFinder headings, boolean mends) {
        this.limits = limits;
        this.headings = headings;
        this.mends = mends;
    }

    /** Only its end tells whether a text is UTF-8. */
    TableBuilder read(ByteSource bytes, Charset charset) throws IOException {
        try {
            return text(new TextSource(bytes, charset));
        } catch (CharacterCodingException otherwise) {
            return text(new TextSource(
                    bytes, CharsetGuess.byWords(bytes.beginning(CharsetGuess.LOOK_AT), this::knownHeadings)));
        }
    }

    /** As many headings as the line of a text knows that knows the most. */
    private int knownHeadings(String text) {
        return text.lines()
                .mapToInt(line -> headings.known(List.of(SEPARATORS.split(line))))
                .max()
                .orElse(0);
    }

    private TableBuilder text(TextSource text) throws IOException {
        String begin =
                new String(text.beginning(BEGINNING)).toLowerCase(Locale.ROOT).replace('\n', ' ');
        if (MARKUP.matcher(begin).matches()) {
            throw new UnreadableList(Problem.ofFile("web_page"));
        }
        TableBuilder lines = new DelimitedText(limits, headings, mends).read(text);
        if (headed(lines)) {
            return lines;
        }
        String all = new String(text.beginning(LONGEST_CHAT));
        return headedOrChat(lines, () -> all);
    }

    /** The lines of a list, or the messages of a chat in the text of them, where no headings are known. */
    TableBuilder headedOrChat(TableBuilder lines, Supplier<String> text) {
        return headed(lines) ? lines : chat(text.get(), lines);
    }

    private boolean headed(TableBuilder lines) {
        int heading = lines.lines() == 0 ? HeadingFinder.MISSING : headings.find(lines);
        if (heading < 0) {
            return false;
        }
        List<String> titles = headings.titles(lines, heading);
        return headings.known(titles) >= FEWEST_HEADINGS && titles.stream().noneMatch(this::saysSomebody);
    }

    /** Whether a cell is the number and name of a person, or holds the digits of a document, and so heads no column. */
    private boolean saysSomebody(String title) {
        return DOCUMENT.matcher(title).find() || ITEM.matcher(title).find() && headings.known(List.of(title)) == 0;
    }

    /** A text without known headings may be the messages of a chat. */
    private TableBuilder chat(String text, TableBuilder lines) {
        var chat = ChatText.of(text);
        if (!chat.isList()) {
            return lines;
        }
        var parts = new ListParts(limits, headings, false);
        chat.read(parts);
        return parts.list();
    }
}
