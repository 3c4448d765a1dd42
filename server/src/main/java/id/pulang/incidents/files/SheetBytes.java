package id.pulang.incidents.files;

import java.nio.charset.StandardCharsets;

/**
 * Looks through the bytes of one part of a workbook for what would harm its reader.
 *
 * <p>That is an address beyond the last column, XFD, which would make it run out, and a declaration of a document type,
 * which no spreadsheet writes and which could name entities that swell or lie elsewhere.
 */
final class SheetBytes {

    private static final byte[] ADDRESS = " r=\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DECLARATION = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_LETTERS = 3;

    private int matched;
    private int letters;
    private int declared;
    private boolean beyond;

    void look(byte[] buffer, int length) {
        for (int at = 0; at < length; at++) {
            lookForAddress(buffer[at]);
            lookForDeclaration(buffer[at]);
        }
    }

    private void lookForAddress(byte next) {
        if (matched == ADDRESS.length && next >= 'A' && next <= 'Z') {
            letters++;
            beyond |= letters > MOST_LETTERS;
            return;
        }
        letters = 0;
        matched = matched < ADDRESS.length && next == ADDRESS[matched] ? matched + 1 : next == ADDRESS[0] ? 1 : 0;
    }

    /** Passes over zeros, which stand between the letters of wide characters. */
    private void lookForDeclaration(byte next) {
        if (next != 0 && !declaresEntities()) {
            declared = next == DECLARATION[declared] ? declared + 1 : next == DECLARATION[0] ? 1 : 0;
        }
    }

    boolean beyondTheLastColumn() {
        return beyond;
    }

    boolean declaresEntities() {
        return declared == DECLARATION.length;
    }
}
