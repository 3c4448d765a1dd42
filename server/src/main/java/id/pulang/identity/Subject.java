package id.pulang.identity;

import java.util.UUID;

/**
 * What a piece of personal data is about.
 *
 * @param kind a word such as {@code statement}, {@code person} or {@code case}
 */
public record Subject(String kind, UUID id) {}
