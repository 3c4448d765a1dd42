package id.pulang.repatriation.sitrep;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The bands of age in which people are counted. */
enum AgeBand {
    UNDER_EIGHTEEN(17),
    TO_TWENTY_FOUR(24),
    TO_THIRTY_FOUR(34),
    TO_FORTY_FOUR(44),
    OLDER(Integer.MAX_VALUE),
    /** No list says how old they are. */
    UNKNOWN(Integer.MIN_VALUE);

    private final int last;

    AgeBand(int last) {
        this.last = last;
    }

    static AgeBand of(@Nullable Integer age) {
        if (age == null) {
            return UNKNOWN;
        }
        return Arrays.stream(values())
                .filter(band -> age <= band.last)
                .findFirst()
                .orElse(OLDER);
    }
}
