package id.pulang.reports;

import id.pulang.linkage.model.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Whom a report is about, as far as it says.
 *
 * @param name or a nickname
 * @param otherName another one
 * @param age in words, as it was said
 * @param phone a number of theirs, or how else and when they are reached; sealed apart of a report that is kept
 */
public record About(String name, String otherName, @Nullable Sex sex, String age, String phone) {

    /** Returns the same without how they are reached. */
    public About withoutReach() {
        return new About(name, otherName, sex, age, "");
    }

    /** Nobody in particular. */
    public static final About NOBODY = new About("", "", null, "", "");
}
