package id.pulang.linkage;

import org.jspecify.annotations.Nullable;

/** One word of a name and the word of the other name that it was laid beside; null where there is none. */
public record TokenAlignment(
        @Nullable String left, @Nullable String right, Level level, double bits) {}
