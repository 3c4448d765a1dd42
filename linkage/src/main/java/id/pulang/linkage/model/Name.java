package id.pulang.linkage.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a record says about how a person is called.
 *
 * @param full the name as written
 * @param others nicknames, names used at work, former names
 * @param family the part of the name that is known to be the family name
 */
public record Name(
        @Nullable String full,
        List<String> others,
        @Nullable String family) {

    public Name {
        others = List.copyOf(others);
    }
}
