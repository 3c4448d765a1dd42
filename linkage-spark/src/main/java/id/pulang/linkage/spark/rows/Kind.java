package id.pulang.linkage.spark.rows;

import id.pulang.linkage.model.Detail;
import java.util.Optional;

/** What a column of a registry holds. */
public enum Kind {
    /** The whole name. */
    NAME,
    /** The first names, where no column has the whole name. */
    GIVEN_NAME,
    /** The family name. */
    FAMILY_NAME,
    /** A nickname, a name used at work, a former name. */
    OTHER_NAME,
    /** The date of birth: a date, or text such as 1990-12-31, 19901231, 31/12/1990 or 31 Desember 1990. */
    BORN,
    /** The age in years. */
    AGE,
    /** The day on which the age was noted. */
    AGE_ON,
    /** Man or woman. */
    SEX,
    /** The number by which a state knows its citizen. */
    NATIONAL_NUMBER,
    /** The number of a travel document. */
    PASSPORT,
    /** A telephone number of the person. */
    PHONE,
    /** Where the person was born or comes from. */
    BIRTH_PLACE,
    /** The name of the person's mother. */
    MOTHER,
    /** In which list the row stood before lists were laid together. */
    LIST,
    /** Another number or code that somebody copied. */
    CODE,
    /** A place or an address. */
    PLACE,
    /** One of a few values. */
    CATEGORY,
    /** Free words. */
    WORDS;

    /** The kind of detail that such a column becomes; nothing where a record has a place of its own for it. */
    Optional<Detail.Kind> detail() {
        return switch (this) {
            case CODE -> Optional.of(Detail.Kind.CODE);
            case PLACE -> Optional.of(Detail.Kind.PLACE);
            case CATEGORY -> Optional.of(Detail.Kind.CATEGORY);
            case WORDS -> Optional.of(Detail.Kind.WORDS);
            default -> Optional.empty();
        };
    }
}
