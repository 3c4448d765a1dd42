package id.pulang.people.registry;

/** What became of the wish to ask the registry about a person. */
public enum Asked {
    /** It is stored and will be asked. */
    STORED,
    /** A question about the person waits already. */
    WAITS_ALREADY,
    /** No national number is known that can be one. */
    NO_NUMBER,
    /** No registry is connected. */
    NOT_CONNECTED
}
