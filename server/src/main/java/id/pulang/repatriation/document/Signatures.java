package id.pulang.repatriation.document;

import org.jspecify.annotations.Nullable;

/** Who gave and who received, with the local time of each; the second stays open until the agency countersigns. */
public record Signatures(
        String given,
        String givenAt,
        @Nullable String received,
        @Nullable String receivedAt) {}
