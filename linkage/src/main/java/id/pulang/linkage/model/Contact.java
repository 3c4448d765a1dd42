package id.pulang.linkage.model;

import org.jspecify.annotations.Nullable;

/** How a person can be reached. */
public record Contact(@Nullable String phone) {

    static final Contact NONE = new Contact(null);
}
