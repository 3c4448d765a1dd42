package id.pulang.repatriation;

/** What came of drafting a manifest. */
public sealed interface Drafting {

    /** A draft with everyone who is ready. */
    record Drafted(ManifestId manifest, int people) implements Drafting {}

    /** Nobody is ready who does not already stand on another manifest. */
    record NobodyReady() implements Drafting {}
}
