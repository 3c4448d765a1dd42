package id.pulang.reports;

/** What a report is about; the names are stored. */
public enum Topic {
    /** Somebody who may be in danger. */
    PERSON,
    /** Somebody takes money or data in the name of the mission. */
    FRAUD,
    /** An offer of work that looks like a fraud. */
    OFFER,
    /** The service of the mission, which only a head of mission reads. */
    COMPLAINT
}
