package id.pulang.audit.verification;

/** In which way the audit trail is not as it was written. */
public enum BreakKind {
    EDITED(
            "the entry was changed after it was written",
            "Take the entry from an older backup, and find out who could write to the database."),
    DELETED(
            "the entry was deleted",
            "Take the entry from an older backup, and find out who could write to the database."),
    INSERTED("no server wrote this entry", "Do not trust the entry; find out who could write to the database."),
    MOVED(
            "the entry does not follow the one before it: one of the two was moved, put in or taken out",
            "Compare with an older backup from this place on."),
    BACK_DATED(
            "the time is earlier than that of the entry before",
            "If no server's clock was put back then, do not trust the entry."),
    REWRITTEN(
            "the places no longer lead to what was signed",
            "Do not trust these entries; compare them with an older backup."),
    CUT_OFF(
            "the chain ends before what was signed",
            "Take the missing entries from a backup. After a restore, keep the old file of checkpoints with its reason."),
    FORGED_CHECKPOINT(
            "the signature of the checkpoint is not of this server's key",
            "Look whether --data and PULANG_AUDIT_KEY name the right key; if so, do not trust the checkpoint."),
    LOST_CHECKPOINT(
            "the checkpoint is in the file and no longer in the database", "Find out who could write to the database."),
    UNCHAINED(
            "entries have no place in the chain",
            "See the log of the server; if it runs well, do not trust these entries."),
    ROW_CHANGED("no server wrote the row as it is", BreakKind.AS_IT_WAS),
    ROW_INSERTED("no server wrote this row", "Do not trust the row; find out who could write to the database."),
    ROW_DELETED("no server deleted this row", BreakKind.AS_IT_WAS),
    ROW_PUT_BACK("the row is an older version of itself, or one that was deleted", BreakKind.AS_IT_WAS),
    ROW_MOVED("the row is about somebody or something else than a server wrote", BreakKind.AS_IT_WAS);

    private static final String AS_IT_WAS =
            "Take the row as it was from an older backup, and find out who could write to the database.";

    private final String meaning;
    private final String advice;

    BreakKind(String meaning, String advice) {
        this.meaning = meaning;
        this.advice = advice;
    }

    /** Returns whether it is about a row of another table. */
    public boolean isAboutARow() {
        return compareTo(ROW_CHANGED) >= 0;
    }

    /** Returns what it means, in words. */
    public String meaning() {
        return meaning;
    }

    /** Returns what to do about it. */
    public String advice() {
        return advice;
    }
}
