package id.pulang.people.master.review;

import id.pulang.people.master.Obstacle;

/** Why officers are asked about two persons of different incidents. */
public enum Why {
    /** It is likely that they are one human being, and not certain. */
    LIKELY,
    /** It is certain by the rules, and they belong to two posts. */
    TWO_POSTS,
    /** It is certain by the rules, and both were registered before incidents were compared. */
    EARLIER,
    /** It is certain by the rules, and would make two people of one incident one. */
    TWO_OF_ONE_INCIDENT,
    /** It is certain by the rules, and both hold a place on a journey. */
    TWO_SEATS,
    /** They are joined, and an officer says that they are two. */
    SPLIT;

    /** Puts what stands between two people in these words. */
    public static Why of(Obstacle obstacle) {
        return switch (obstacle) {
            case TWO_OF_ONE_INCIDENT -> TWO_OF_ONE_INCIDENT;
            case TWO_SEATS -> TWO_SEATS;
        };
    }
}
