package id.pulang.papers.forms;

import id.pulang.papers.content.PaperContent;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A form on which one kind of paper is printed, in one language.
 *
 * @param series the letters with which the numbers of its papers begin, such as {@code BAST}
 * @param html the form with its placeholders, as {@link FormReader} describes them
 */
public record PaperForm(String series, String language, String html) {

    /** Returns the hash by which the form is known again. */
    public String hash() {
        return HexFormat.of().formatHex(PaperContent.sha256(html));
    }

    /** Returns the language in which it writes. */
    public Locale locale() {
        return Locale.of(language);
    }
}
