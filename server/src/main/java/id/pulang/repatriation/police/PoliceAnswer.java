package id.pulang.repatriation.police;

import id.pulang.repatriation.manifest.ManifestRefusal;

/** What came of an act on the way to the police or back. */
public sealed interface PoliceAnswer {

    /** It waits for an officer of another section; nobody is in other hands yet. */
    record Waits() implements PoliceAnswer {}

    /** It is done. */
    record Done() implements PoliceAnswer {}

    /** Nothing has changed. */
    record Refused(ManifestRefusal why) implements PoliceAnswer {}
}
