package id.pulang.linkage.documents;

/**
 * What is wrong in a machine-readable zone, and where.
 *
 * @param line the line, from 1
 * @param position the position in it, from 1: of a check digit that does not fit, or of a sign that cannot stand there
 */
public record MrzFault(Field field, int line, int position) {

    /** What does not fit. */
    public enum Field {
        /** A sign that cannot stand there: names and states have letters and fillers only, sex is M, F or a filler. */
        SIGN,
        DOCUMENT_NUMBER,
        BIRTH_DATE,
        EXPIRY_DATE,
        OPTIONAL_DATA,
        /** The last check digit, which is made over all others. */
        COMPOSITE
    }
}
