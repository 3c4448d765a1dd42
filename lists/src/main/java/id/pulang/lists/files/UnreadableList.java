package id.pulang.lists.files;

import java.io.IOException;

/** No list can be read in a file; nothing of it was taken. */
public final class UnreadableList extends IOException {

    private static final long serialVersionUID = 1;

    private final String code;

    /**
     * Says why.
     *
     * @param code why, as a key of messages
     * @param detail what the parser said; empty where it said nothing
     */
    UnreadableList(String code, String detail) {
        super(detail);
        this.code = code;
    }

    /** Why, as a key of messages. */
    public String code() {
        return code;
    }
}
