package id.pulang.linkage.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one row of one list says about one person; whatever it does not say is null. Immutable.
 *
 * @param id unique among the records that are compared
 * @param source the list that the row stands in
 * @param supplement what the list says beyond all this, and what of it was read with doubt
 */
public record PersonRecord(
        String id,
        String source,
        Name names,
        Birth birth,
        Documents documents,
        Contact contact,
        Origin origin,
        Supplement supplement) {

    public PersonRecord {
        documents = documents.equals(Documents.NONE) ? Documents.NONE : documents;
        contact = contact.equals(Contact.NONE) ? Contact.NONE : contact;
        origin = origin.equals(Origin.NONE) ? Origin.NONE : origin;
    }

    /** A record of which nothing was read with doubt. */
    public PersonRecord(
            String id,
            String source,
            Name names,
            Birth birth,
            Documents documents,
            Contact contact,
            Origin origin,
            List<Detail> details) {
        this(id, source, names, birth, documents, contact, origin, Supplement.of(details));
    }

    /** What the list says beyond the fields of a record. */
    public List<Detail> details() {
        return supplement.details();
    }

    /** The fields that were read with doubt. */
    public Set<Field> doubtful() {
        return supplement.doubtful();
    }

    /** The same without what was read with doubt. */
    public PersonRecord sure() {
        if (doubtful().isEmpty()) {
            return this;
        }
        return new PersonRecord(
                id,
                source,
                doubtful().contains(Field.NAME) ? new Name(null, List.of(), null) : names,
                new Birth(
                        unless(Field.BORN, born()),
                        unless(Field.BORN, bornAsWritten()),
                        unless(Field.BORN, age()),
                        unless(Field.BORN, ageOn()),
                        unless(Field.SEX, sex())),
                new Documents(unless(Field.NATIONAL_NUMBER, nationalNumber()), unless(Field.PASSPORT, passport())),
                new Contact(unless(Field.PHONE, phone())),
                new Origin(unless(Field.BIRTH_PLACE, birthPlace()), unless(Field.MOTHER, motherName())),
                details());
    }

    private <T> @Nullable T unless(Field field, @Nullable T value) {
        return doubtful().contains(field) ? null : value;
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
