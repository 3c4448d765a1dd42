package id.pulang.linkage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one row of one list says about one person; whatever it does not say is null.
 *
 * @param id unique among the records that are compared
 * @param source the list that the row stands in
 * @param otherNames nicknames, names used at work, former names
 * @param ageOn the day on which {@code age} was noted
 * @param nationalNumber the Indonesian NIK, sixteen digits
 */
public record PersonRecord(
        String id,
        String source,
        @Nullable String name,
        List<String> otherNames,
        @Nullable LocalDate born,
        @Nullable Integer age,
        @Nullable LocalDate ageOn,
        @Nullable Sex sex,
        @Nullable String nationalNumber,
        @Nullable String passport,
        @Nullable String phone,
        @Nullable String birthPlace,
        @Nullable String motherName) {

    public PersonRecord {
        otherNames = List.copyOf(otherNames);
    }
}
