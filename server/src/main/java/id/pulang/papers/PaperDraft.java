package id.pulang.papers;

import id.pulang.identity.PostCode;
import id.pulang.papers.content.PaperContent;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper before it has a number.
 *
 * @param about the id of what it is about in the module that fills it; not of a person
 * @param post whose series numbers it
 * @param party the post that answers to it, if one does
 * @param language in which it is to be printed
 * @param on the day that it bears
 */
public record PaperDraft(
        UUID about, PostCode post, @Nullable PostCode party, String language, LocalDate on, PaperContent content) {

    /** Makes a paper to which nobody has to answer. */
    public PaperDraft(UUID about, PostCode post, String language, LocalDate on, PaperContent content) {
        this(about, post, null, language, on, content);
    }
}
