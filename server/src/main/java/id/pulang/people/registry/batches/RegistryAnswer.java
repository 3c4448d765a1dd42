package id.pulang.people.registry.batches;

/** Where the last question to the registry about a person stands. */
public enum RegistryAnswer {
    /** The answer is awaited. */
    WAITING,
    /** The registry could not be reached; it is asked again by itself. */
    UNREACHABLE,
    /** All that was asked is what the registry holds. */
    MATCHES,
    /** Something is not what the registry holds. */
    DIFFERS,
    /** The registry does not know the number. */
    UNKNOWN;

    /** Whether nothing more is awaited. */
    public boolean answered() {
        return this == MATCHES || this == DIFFERS || this == UNKNOWN;
    }
}
