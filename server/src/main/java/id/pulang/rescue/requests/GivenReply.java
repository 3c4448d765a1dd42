package id.pulang.rescue.requests;

import id.pulang.identity.UserId;
import java.time.LocalDate;

/**
 * An answer of an authority, opened.
 *
 * @param number of its letter; empty where it has none
 */
public record GivenReply(AuthorityAnswer answer, String number, String words, LocalDate on, UserId by) {

    /** Returns the same without what was written in words. */
    GivenReply wordless() {
        return new GivenReply(answer, number, "", on, by);
    }
}
