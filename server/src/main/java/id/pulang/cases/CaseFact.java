package id.pulang.cases;

/** Something that happened to a case and stands on its timeline. */
public enum CaseFact {
    /** The case was opened. */
    OPENED,
    /** A registry confirmed who the person is. */
    IDENTITY_VERIFIED,
    /** A medical officer found the person fit to travel. */
    FIT_TO_TRAVEL,
    /** A medical officer found the person not fit to travel. */
    NOT_FIT,
    /** A first officer concluded the screening. */
    SCREENED_ONCE,
    /** A second officer concluded the screening. */
    SCREENED_TWICE,
    /** Every gate was open. */
    CLEARED,
    /** A gate that was open has closed again. */
    CLEARANCE_LOST,
    /** The person was put on a manifest. */
    ON_MANIFEST,
    /** The person was taken off a manifest, without blame and to come later. */
    MOVED_OFF,
    /** The person boarded. */
    BOARDED,
    /** The person did not board. */
    NOT_BOARDED,
    /** A tick on the boarding list was taken back. */
    BOARDING_UNDONE,
    /** The journey landed. */
    LANDED,
    /** A receiving agency countersigned the handover. */
    HANDED_OVER,
    /** Another case about the same person came in here. */
    JOINED,
    /** The case stands alone again. */
    PARTED
}
