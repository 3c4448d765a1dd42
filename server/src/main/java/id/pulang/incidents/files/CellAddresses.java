package id.pulang.incidents.files;

import java.nio.charset.StandardCharsets;

/** Looks through the bytes of a sheet for an address beyond its last column, XFD, which would make a reader run out. */
final class CellAddresses {

    private static final byte[] ADDRESS = " r=\"".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_LETTERS = 3;

    private int matched;
    private int letters;
    private boolean beyond;

    void look(byte[] buffer, int length) {
        for (int at = 0; at < length; at++) {
            look(buffer[at]);
        }
    }

    private void look(byte next) {
        if (matched == ADDRESS.length && next >= 'A' && next <= 'Z') {
            letters++;
            beyond |= letters > MOST_LETTERS;
            return;
        }
        letters = 0;
        matched = matched < ADDRESS.length && next == ADDRESS[matched] ? matched + 1 : next == ADDRESS[0] ? 1 : 0;
    }

    boolean beyondTheLastColumn() {
        return beyond;
    }
}
