package id.pulang.audit;

/** Why personal data leaves the system; chosen from here, so that no name gets into the audit trail. */
public enum ExportReason {
    /** Back to whoever sent the list, to be mended. */
    SENDER_MENDS,
    /** For the airline and the border on both sides. */
    JOURNEY,
    /** With a person, to the agency that receives them. */
    HANDOVER,
    /** To the authority that is asked to bring people out. */
    RESCUE,
    /** To the authority that grants a clearance, which is asked for it. */
    CLEARANCE,
    /** For the wall of the office, where a team sees who waits for what. */
    OFFICE_WALL,
    /** A competent authority asked in writing. */
    WRITTEN_REQUEST,
    /** Work where there is no power or no network. */
    WORK_ON_PAPER
}
