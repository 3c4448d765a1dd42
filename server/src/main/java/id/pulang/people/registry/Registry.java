package id.pulang.people.registry;

/** A civil registry that compares a claim with what it holds and says only whether they agree. */
public interface Registry {

    /** Asks once; comes back in bounded time, whatever state the registry is in. */
    Reply match(Claim claim);
}
