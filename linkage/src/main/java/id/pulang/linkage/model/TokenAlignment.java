package id.pulang.linkage.model;

import org.jspecify.annotations.Nullable;

/** One word of a name, or two that were written as one, and what they were laid beside; null where there is none. */
public record TokenAlignment(
        @Nullable String left, @Nullable String right, ComparisonLevel level, double bits) {}
