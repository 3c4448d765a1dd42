package id.pulang.people.identity;

/** What officers say of a changed identity. */
public enum ChangeAnswer {
    /** The same person: what was recorded before holds. */
    SAME,
    /** Another person than the one who was cleared: nothing of it holds, and all has to be recorded anew. */
    OTHER
}
