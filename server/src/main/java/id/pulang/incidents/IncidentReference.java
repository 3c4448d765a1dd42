package id.pulang.incidents;

import id.pulang.identity.PostCode;
import org.jspecify.annotations.Nullable;

/**
 * Which incident something belongs to, without anything that has to be counted.
 *
 * @param placeCode of the gazetteer, where the place is known there
 */
public record IncidentReference(
        IncidentId id,
        PostCode post,
        String title,
        @Nullable String placeCode) {}
