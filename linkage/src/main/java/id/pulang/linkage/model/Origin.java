package id.pulang.linkage.model;

import org.jspecify.annotations.Nullable;

/**
 * Where and of whom a person was born.
 *
 * @param motherName the name of the mother
 */
public record Origin(@Nullable String birthPlace, @Nullable String motherName) {

    static final Origin NONE = new Origin(null, null);
}
