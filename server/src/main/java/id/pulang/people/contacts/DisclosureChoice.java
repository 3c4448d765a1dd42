package id.pulang.people.contacts;

/** What a contact may know, as the person chose; the names are stored. */
public enum DisclosureChoice {
    /** Nothing, not even whether the person is known; holds until something else is said. */
    NOTHING,
    /** That the person is in safety, no more. */
    SAFE,
    /** How far the person is on the way home, in coarse words without a place. */
    STAGE;

    /** Whether it lets the contact know something. */
    public boolean opens() {
        return this != NOTHING;
    }
}
