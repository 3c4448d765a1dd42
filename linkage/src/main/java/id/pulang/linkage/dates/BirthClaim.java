package id.pulang.linkage.dates;

import id.pulang.linkage.model.PersonRecord;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All that a record says about when its person was born. Dates are eight digits, yyyymmdd, because lists hold days that
 * no calendar has; 0 stands for none.
 *
 * @param born the date as the list has it
 * @param numbered the date of birth that the national number carries
 * @param age in years; negative for none
 * @param ageOn the day on which the age was noted, as yyyymmdd; 0 where no list says when ages were noted
 */
public record BirthClaim(int born, int numbered, int age, int ageOn) {

    /** Reads what a record says, together with the date that its national number carries. */
    public static BirthClaim of(PersonRecord record, @Nullable LocalDate numbered, @Nullable LocalDate usualDay) {
        LocalDate ageOn = record.ageOn() == null ? usualDay : record.ageOn();
        int written = record.bornAsWritten() == null ? 0 : Integer.parseInt(record.bornAsWritten());
        return new BirthClaim(
                record.born() == null ? written : digits(record.born()),
                numbered == null ? 0 : digits(numbered),
                record.age() == null ? -1 : record.age(),
                ageOn == null ? 0 : digits(ageOn));
    }

    /** The date, or the one that the number carries; 0 when there is neither. */
    public int date() {
        return born != 0 ? born : numbered;
    }

    /** The year of birth as well as it can be known, within a year; 0 when nothing is known. */
    public int year() {
        if (date() != 0) {
            return date() / 10_000;
        }
        return agedOnADay() ? ageOn / 10_000 - age : 0;
    }

    boolean dated() {
        return date() != 0;
    }

    boolean aged() {
        return age >= 0;
    }

    boolean agedOnADay() {
        return aged() && ageOn != 0;
    }

    private static int digits(LocalDate date) {
        return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }
}
