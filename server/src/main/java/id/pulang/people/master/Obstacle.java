package id.pulang.people.master;

/** Why two persons are not joined although they are held to be one human being. */
public enum Obstacle {
    /** They would make two people of one incident one; that is settled in the incident first. */
    TWO_OF_ONE_INCIDENT,
    /** Both hold a place on a journey; one gives theirs up first. */
    TWO_SEATS
}
