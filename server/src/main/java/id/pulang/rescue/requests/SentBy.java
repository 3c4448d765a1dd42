package id.pulang.rescue.requests;

/** How a request went to the authority; the names are stored. */
public enum SentBy {
    BY_HAND,
    MINISTRY,
    LETTER,
    EMAIL,
    FAX,
    LIAISON
}
