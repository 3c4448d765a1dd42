package id.pulang.protection.keys;

import org.jspecify.annotations.Nullable;

/** Thrown when a sealed value was changed, moved, or sealed with another key. */
public final class SealBroken extends RuntimeException {

    /** Says what cannot be opened. */
    public SealBroken(String place, @Nullable Throwable cause) {
        super("The seal of " + place + " cannot be opened: it was changed, or the key file is another one", cause);
    }
}
