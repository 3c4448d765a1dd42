package id.pulang.linkage.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one row of one list says about one person; whatever it does not say is null. Immutable.
 *
 * @param id unique among the records that are compared
 * @param source the list that the row stands in
 * @param details what the list says beyond all this
 */
public record PersonRecord(
        String id,
        String source,
        Name names,
        Birth birth,
        Documents documents,
        Contact contact,
        Origin origin,
        List<Detail> details) {

    public PersonRecord {
        details = List.copyOf(details);
        documents = documents.equals(Documents.NONE) ? Documents.NONE : documents;
        contact = contact.equals(Contact.NONE) ? Contact.NONE : contact;
        origin = origin.equals(Origin.NONE) ? Origin.NONE : origin;
    }

    /** Nicknames, names used at work, former names. */
    public List<String> otherNames() {
        return names.others();
    }

    /** The name as written. */
    public @Nullable String name() {
        return names.full();
    }

    /** The part of the name that is known to be the family name. */
    public @Nullable String familyName() {
        return names.family();
    }

    /** The date of birth. */
    public @Nullable LocalDate born() {
        return birth.date();
    }

    /** The date of birth as eight digits, where they are no day of the calendar. */
    public @Nullable String bornAsWritten() {
        return birth.asWritten();
    }

    /** The age in years. */
    public @Nullable Integer age() {
        return birth.age();
    }

    /** The day on which the age was noted. */
    public @Nullable LocalDate ageOn() {
        return birth.ageOn();
    }

    /** The stated sex. */
    public @Nullable Sex sex() {
        return birth.sex();
    }

    /** The national number. */
    public @Nullable String nationalNumber() {
        return documents.nationalNumber();
    }

    /** The number of the passport. */
    public @Nullable String passport() {
        return documents.passport();
    }

    /** The number of the telephone. */
    public @Nullable String phone() {
        return contact.phone();
    }

    /** The place of birth. */
    public @Nullable String birthPlace() {
        return origin.birthPlace();
    }

    /** The name of the mother. */
    public @Nullable String motherName() {
        return origin.motherName();
    }
}
