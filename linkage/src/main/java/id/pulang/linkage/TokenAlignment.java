package id.pulang.linkage;

import org.jspecify.annotations.Nullable;

/** One word of a name, or two that were written as one, and what they were laid beside; null where there is none. */
public record TokenAlignment(
        @Nullable String left, @Nullable String right, Level level, double bits) {}
