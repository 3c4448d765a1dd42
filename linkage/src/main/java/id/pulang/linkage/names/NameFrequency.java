package id.pulang.linkage.names;

import java.util.Locale;
import java.util.OptionalInt;

/** How many people bear a word in their name where the library knows names, as far as this library knows. */
public final class NameFrequency {

    private static final int MILLION = 1_000_000;

    private NameFrequency() {}

    /** The bearers among a million people; nothing when the word is too rare to be counted. */
    public static OptionalInt inAMillion(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        NameTokenFrequencies counts = NameTokenFrequencies.shipped();
        return counts.namesHolding().containsKey(plain)
                ? OptionalInt.of((int) Math.round(counts.share(plain) * MILLION))
                : OptionalInt.empty();
    }
}
