package id.pulang.portal.letters;

import java.util.stream.Stream;
import tools.jackson.core.StreamReadConstraints;

/**
 * The bounds of a letter, those of the form: anybody who has the public keys of the desk can seal something else. The
 * first are looked at while a letter is read, so that none costs more memory than its bytes; the others before it is
 * used.
 */
public final class LetterBounds {

    /** The most letters of what is said. */
    public static final int LONGEST_SAID = 15_000;

    /** The most letters of any other field. */
    public static final int LONGEST_LINE = 200;

    /** The most signs of danger in a letter. */
    public static final int MOST_SIGNS = 10;

    /** The most files in a letter. */
    public static final int MOST_FILES = 3;

    /** The most bytes of a file. */
    public static final int LARGEST_FILE = 5 << 20;

    /** The most bytes of a letter with its files in Base64, before its seal. */
    static final int LONGEST = 24 << 20;

    /** While it is read: some times the words of a letter of the form, and one file as a text. */
    static final StreamReadConstraints READING = StreamReadConstraints.builder()
            .maxTokenCount(500)
            .maxNestingDepth(10)
            .maxNameLength(100)
            .maxNumberLength(20)
            .maxStringLength(LARGEST_FILE / 3 * 4 + 8)
            .maxDocumentLength(LONGEST)
            .build();

    private static final int LONGEST_KEY = 100;
    private static final int LONGEST_FILE_NAME = 2_000;

    private LetterBounds() {}

    /** Whether a letter could have come from the form. */
    static boolean hold(Letter letter) {
        return letter.files().size() <= MOST_FILES
                && letter.files().stream().allMatch(LetterBounds::holds)
                && holds(letter.told())
                && letter.box().index().length() <= LONGEST_KEY
                && letter.box().publicKey().length() <= LONGEST_KEY;
    }

    private static boolean holds(Letter.SentFile file) {
        return file.content().length <= LARGEST_FILE && file.name().length() <= LONGEST_FILE_NAME;
    }

    private static boolean holds(Letter.Told told) {
        Letter.Reach reach = told.reach();
        Stream<String> lines = Stream.of(
                told.name(), told.place(), told.chosenState(), told.link(), reach.talk(), reach.way(), reach.when());
        return told.said().length() <= LONGEST_SAID
                && told.signs().size() <= MOST_SIGNS
                && Stream.concat(lines, told.signs().stream()).allMatch(line -> line.length() <= LONGEST_LINE);
    }
}
