package id.pulang.linkage.model;

import org.jspecify.annotations.Nullable;

/**
 * The numbers of a person's papers.
 *
 * @param nationalNumber the national number as it is written
 */
public record Documents(
        @Nullable String nationalNumber, @Nullable String passport) {

    static final Documents NONE = new Documents(null, null);
}
