package id.pulang.repatriation.manifest;

/** What came of a change to a manifest. */
public sealed interface Amendment {

    /** Done; so many people were concerned. */
    record Done(long version, int people) implements Amendment {}

    /** Nothing changed; here is why. */
    record Refused(ManifestRefusal reason) implements Amendment {}

    /** The manifest is no longer the one that was looked at. */
    record Outdated(Stale stale) implements Amendment {}
}
