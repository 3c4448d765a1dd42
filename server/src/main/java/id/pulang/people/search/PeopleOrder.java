package id.pulang.people.search;

/**
 * In which order a list of people stands.
 *
 * @param down whether the last stands first
 */
public record PeopleOrder(By by, boolean down) {

    /** The best match stands first, then by name. */
    public static final PeopleOrder USUAL = new PeopleOrder(By.MATCH, false);

    /** By what a list of people is sorted. Numbers and dates of birth are sealed, so by none of them. */
    public enum By {
        /** How well somebody fits what was typed. */
        MATCH,
        /** By the index of names in the memory of the server. */
        NAME,
        /** Who is only sought stands first. */
        PRESENCE,
        /** How many statements are about somebody. */
        STATEMENTS;

        /** Whether the database sorts. */
        boolean stored() {
            return this == PRESENCE || this == STATEMENTS;
        }
    }
}
