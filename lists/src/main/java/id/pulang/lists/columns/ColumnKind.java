package id.pulang.lists.columns;

import id.pulang.linkage.model.Detail;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * What a column of a list can hold. The names stand in databases and on command lines: one that is given up is noted in
 * {@code former-kinds.properties}.
 */
public enum ColumnKind {
    /** Not decided yet: two columns look alike, or an officer is still asked. */
    UNDECIDED,
    /** Nothing that is compared; kept as it came, under its own heading. */
    KEPT,
    /** The number or code under which the list speaks of the person. */
    NUMBER,
    /** What else tells the rows of the list apart, or says who is who; never compared. */
    ROW_ID,
    /** The whole name. */
    NAME,
    /** The first names, or one of them. */
    GIVEN_NAME,
    /** The family name, or one of them. */
    FAMILY_NAME,
    /** A nickname, a name used at work, a former name. */
    OTHER_NAME,
    /** Man or woman. */
    SEX,
    /** The date of birth. */
    BORN,
    /** The year of birth alone. */
    BIRTH_YEAR,
    /** The month of birth, beside a column with the year. */
    BIRTH_MONTH,
    /** The day of birth, beside columns with month and year. */
    BIRTH_DAY,
    /** Where the person was born. */
    BIRTH_PLACE,
    /** Place and date of birth in one cell. */
    BIRTH_PLACE_AND_DATE,
    /** The age in years. */
    AGE,
    /** The day on which the row was written, as of which its age holds. */
    LISTED_ON,
    /** The number by which a state knows its citizen. */
    NATIONAL_NUMBER,
    /** The number of a travel document. */
    PASSPORT,
    /** A telephone number of the person. */
    PHONE,
    /** The name of the person's mother. */
    MOTHER_NAME,
    /** Where the person comes from; taken for the place of birth where none is stated. */
    ORIGIN,
    /** Of which state the person is a citizen. */
    NATIONALITY,
    /** Where the person was found, or last heard from. */
    LAST_PLACE,
    /** In which list a row stood before lists were laid together. */
    LIST,
    /** Another number or code that somebody copied. */
    CODE,
    /** A place or an address. */
    PLACE,
    /** One of a few values. */
    CATEGORY,
    /** Free words. */
    WORDS;

    private static final Properties FORMERLY = formerly();

    /** The kind of this name, or of a name that it had before. */
    public static ColumnKind named(String name) {
        return valueOf(FORMERLY.getProperty(name, name));
    }

    private static Properties formerly() {
        try (InputStream file =
                Objects.requireNonNull(ColumnKind.class.getResourceAsStream("former-kinds.properties"))) {
            var names = new Properties();
            names.load(file);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The kind of detail that such a column becomes; nothing where a record has a place of its own for it, or none. */
    public Optional<Detail.Kind> detail() {
        return switch (this) {
            case CODE -> Optional.of(Detail.Kind.CODE);
            case PLACE -> Optional.of(Detail.Kind.PLACE);
            case CATEGORY, NATIONALITY -> Optional.of(Detail.Kind.CATEGORY);
            case WORDS -> Optional.of(Detail.Kind.WORDS);
            default -> Optional.empty();
        };
    }

    /** Whether it says who a row is about. */
    public boolean identifies() {
        return switch (this) {
            case NAME, GIVEN_NAME, FAMILY_NAME, OTHER_NAME, NATIONAL_NUMBER, PASSPORT -> true;
            default -> false;
        };
    }

    /** Whether only one column of a list can tell this. */
    public boolean onlyOnce() {
        return switch (this) {
            case NUMBER, NAME, SEX, BORN, BIRTH_YEAR, BIRTH_MONTH, BIRTH_DAY, BIRTH_PLACE, BIRTH_PLACE_AND_DATE -> true;
            case AGE, LISTED_ON, NATIONAL_NUMBER, PASSPORT, MOTHER_NAME, ORIGIN, NATIONALITY, LAST_PLACE, LIST -> true;
            default -> false;
        };
    }
}
