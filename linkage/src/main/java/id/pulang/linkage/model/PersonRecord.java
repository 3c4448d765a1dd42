package id.pulang.linkage.model;

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
 * @param familyName the part of the name that is known to be the family name
 * @param bornAsWritten the date of birth as eight digits, yyyymmdd, where they are no day of the calendar
 * @param details what the list says beyond all this
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
        @Nullable String motherName,
        @Nullable String familyName,
        @Nullable String bornAsWritten,
        List<Detail> details) {

    public PersonRecord {
        otherNames = List.copyOf(otherNames);
        details = List.copyOf(details);
    }

    /** A record of a list that says nothing beyond the usual fields. */
    public PersonRecord(
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
        this(
                id,
                source,
                name,
                otherNames,
                born,
                age,
                ageOn,
                sex,
                nationalNumber,
                passport,
                phone,
                birthPlace,
                motherName,
                null,
                null,
                List.of());
    }
}
