package id.pulang.prevention.editions;

import id.pulang.prevention.WarningVersion.Refused;
import id.pulang.prevention.WarningVersion.Signature;
import org.jspecify.annotations.Nullable;

/**
 * Who did what with an edition.
 *
 * @param refused why it was not released last time
 */
public record EditionMarks(
        Signature changed,
        @Nullable Signature proposed,
        @Nullable Refused refused,
        @Nullable Signature released,
        @Nullable Signature dropped) {}
