package id.pulang.repatriation;

import id.pulang.repatriation.manifest.ManifestId;

/** What came of drafting a manifest. */
public sealed interface Drafting {

    /** A draft with everyone who is ready. */
    record Drafted(ManifestId manifest, int people) implements Drafting {}

    /** Nobody is ready who does not already stand on another manifest. */
    record NobodyReady() implements Drafting {}
}
