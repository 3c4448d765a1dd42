package id.pulang.incidents;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

    private static final Set<String> NAMED = Set.of(ORIGIN, NATIONALITY, LAST_PLACE);

    /** Copies the collections in, so that no one can change a statement later. */
    public StatedFacts {
        otherNames = List.copyOf(otherNames);
        other = Collections.unmodifiableMap(new LinkedHashMap<>(other));
    }

    /** Says the same without the columns that are only kept as they came, which nobody compares. */
    public StatedFacts withoutKept() {
        return withOther(only(NAMED::contains));
    }

    /** Returns the columns that are only kept as they came, by their headers. */
    public Map<String, String> kept() {
        return only(key -> !NAMED.contains(key));
    }

    /** Says the same and what stands in columns that are only kept. */
    public StatedFacts with(Map<String, String> kept) {
        var all = new LinkedHashMap<>(other);
        all.putAll(kept);
        return withOther(all);
    }

    /** Counts the letters of all that is said. */
    public int letters() {
        int letters = otherNames.stream().mapToInt(String::length).sum();
        for (Map.Entry<String, String> each : other.entrySet()) {
            letters += each.getKey().length() + each.getValue().length();
        }
        return letters
                + Stream.of(name, nik, passport, phone, birthPlace, motherName)
                        .filter(Objects::nonNull)
                        .mapToInt(String::length)
                        .sum();
    }

    private Map<String, String> only(Predicate<String> keys) {
        var some = new LinkedHashMap<>(other);
        some.keySet().removeIf(keys.negate());
        return some;
    }

    private StatedFacts withOther(Map<String, String> others) {
        return new StatedFacts(
                name, otherNames, born, age, ageOn, sex, nik, passport, phone, birthPlace, motherName, others);
    }
}
