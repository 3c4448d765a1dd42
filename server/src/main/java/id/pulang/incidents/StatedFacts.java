package id.pulang.incidents;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one row of a list says about someone: stated by whoever made the list, verified by nobody. */
public record StatedFacts(
        @Nullable String name,
        List<String> otherNames,
        @Nullable LocalDate born,
        @Nullable Integer age,
        @Nullable LocalDate ageOn,
        @Nullable Sex sex,
        @Nullable String nik,
        @Nullable String passport,
        @Nullable String phone,
        @Nullable String birthPlace,
        @Nullable String motherName,
        Map<String, String> other) {

    /** The key in {@link #other} under which the region of origin stands. */
    public static final String ORIGIN = "origin";

    /** The key in {@link #other} under which the nationality stands. */
    public static final String NATIONALITY = "nationality";

    /** The key in {@link #other} under which stands where the person was found or last heard from. */
    public static final String LAST_PLACE = "lastPlace";

    /** Copies the collections in, so that no one can change a statement later. */
    public StatedFacts {
        otherNames = List.copyOf(otherNames);
        other = Collections.unmodifiableMap(new LinkedHashMap<>(other));
    }
}
