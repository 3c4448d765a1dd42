package id.pulang.papers.print;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Optional;

/**
 * The scripts whose letters change with those beside them, so that a line of them has to be shaped before it is drawn.
 */
enum Script {
    KHMER(UnicodeScript.KHMER, "NotoSansKhmer-Regular.ttf"),
    THAI(UnicodeScript.THAI, "NotoSansThai-Regular.ttf"),
    LAO(UnicodeScript.LAO, "NotoSansLao-Regular.ttf"),
    BURMESE(UnicodeScript.MYANMAR, "NotoSansMyanmar-Regular.ttf");

    private final UnicodeScript letters;
    private final String fontFile;

    Script(UnicodeScript letters, String fontFile) {
        this.letters = letters;
        this.fontFile = fontFile;
    }

    /** Finds the script of a letter; empty for one that needs no shaping. */
    static Optional<Script> of(int letter) {
        UnicodeScript found = UnicodeScript.of(letter);
        return Arrays.stream(values()).filter(each -> each.letters == found).findFirst();
    }

    /** Returns the file of its font, as Debian's package {@code fonts-noto-core} calls it. */
    String fontFile() {
        return fontFile;
    }
}
