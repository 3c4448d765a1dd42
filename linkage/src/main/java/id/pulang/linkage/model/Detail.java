package id.pulang.linkage.model;

/**
 * A further statement about the person, from a column that has no place of its own in a {@link PersonRecord}.
 *
 * @param label the column's heading, the same for all records that are compared
 */
public record Detail(String label, Kind kind, String value) {

    /** How two such statements are compared. */
    public enum Kind {
        /** A number or code that somebody copied: postcode, house number, social security number. */
        CODE,
        /** Words of a place or an address, in any order. */
        PLACE,
        /** Free words, in any order. */
        WORDS,
        /** One of a few values: state, occupation. */
        CATEGORY
    }
}
