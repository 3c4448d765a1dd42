package id.pulang.people.registry.batches;

import java.io.Serializable;

/**
 * What came of asking about many people at once. It is kept in the session until the next page has shown it.
 *
 * @param connected whether there is a registry
 * @param stored how many questions are asked from now on
 * @param unnumbered of how many no number is known by which the registry could be asked
 */
public record BatchAsked(boolean connected, int stored, int unnumbered) implements Serializable {}
