package id.pulang.people.registry.batches;

/**
 * What came of asking about many people at once.
 *
 * @param connected whether there is a registry
 * @param stored how many questions are asked from now on
 * @param unnumbered of how many no number is known by which the registry could be asked
 */
public record BatchAsked(boolean connected, int stored, int unnumbered) {}
