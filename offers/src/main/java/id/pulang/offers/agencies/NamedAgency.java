package id.pulang.offers.agencies;

import id.pulang.offers.data.Span;
import org.jspecify.annotations.Nullable;

/**
 * An agency that a text names.
 *
 * @param span where its name stands
 * @param agency the agency of this name on the list; null where the list has none
 * @param exact whether the name is that of the list, and not one that only looks like it
 */
public record NamedAgency(Span span, @Nullable Agency agency, boolean exact) {}
