package id.pulang.repatriation.manifest;

/** Why an act on a manifest was refused; nothing has changed then. The words stand in the messages. */
public enum ManifestRefusal {
    NOT_ON_MANIFEST,
    MOVED_OFF,
    NOT_A_DRAFT,
    NOT_FROZEN,
    NOT_DEPARTED,
    NOT_LANDED,
    ALREADY_LEFT,
    GATE_SHUT,
    IDENTITY_CHANGED,
    PASS_EXPIRED,
    ESCORT_NOT_ABOARD,
    CHILD_ABOARD,
    ALREADY_BOARDED,
    ALREADY_NOT_BOARDED,
    NOT_MARKED,
    REASON_NEEDED,
    ROLE_ALREADY_APPROVED,
    SAME_PERSON,
    NOBODY_READY,
    NOBODY_BOARDED,
    SOMEONE_WAITING,
    SOMEONE_BOARDED,
    NEEDS_HEAD_OF_MISSION,
    NOT_BOARDED,
    ALREADY_HANDED_OVER,
    NOT_AN_AGENCY,
    NOT_YOUR_AGENCY,
    ALREADY_COUNTERSIGNED
}
