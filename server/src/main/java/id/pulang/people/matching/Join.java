package id.pulang.people.matching;

import id.pulang.incidents.StatementId;

/** Two statements said to be about one person, by the matcher or by two officers. */
public record Join(StatementId left, StatementId right, Maker maker) {

    /** Who said so. */
    public enum Maker {
        AUTOMATIC,
        OFFICERS
    }
}
