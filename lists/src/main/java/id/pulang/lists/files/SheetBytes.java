package id.pulang.lists.files;

import java.nio.charset.StandardCharsets;

/**
 * Looks through the bytes of one part of a workbook for what would harm its reader.
 *
 * <p>That is an address beyond the last column, XFD, which would make it run out, and a declaration of a document type,
 * which no spreadsheet writes and which could name entities that swell or lie elsewhere.
 */
final class SheetBytes {

    private static final byte[] DECLARATION = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_LETTERS = 3;

    /** How far an address has been met. */
    private enum Address {
        ELSEWHERE,
        BEFORE,
        NAMED,
        EQUALLED,
        WITHIN
    }

    private Address address = Address.ELSEWHERE;
    private int letters;
    private int declared;
    private boolean beyond;

    void look(byte[] buffer, int length) {
        for (int at = 0; at < length; at++) {
            lookForAddress(buffer[at]);
            lookForDeclaration(buffer[at]);
        }
    }

    /** Follows {@code r = "AB12"} in either quote and case; zeros stand between the letters of wide characters. */
    private void lookForAddress(byte next) {
        if (next == 0) {
            return;
        }
        char letter = Character.toLowerCase((char) (next & 0xFF));
        address = switch (address) {
            case ELSEWHERE -> isSpace(letter) ? Address.BEFORE : Address.ELSEWHERE;
            case BEFORE -> letter == 'r' ? Address.NAMED : isSpace(letter) ? Address.BEFORE : Address.ELSEWHERE;
            case NAMED -> letter == '=' ? Address.EQUALLED : isSpace(letter) ? Address.NAMED : Address.ELSEWHERE;
            case EQUALLED ->
                letter == '"' || letter == '\'' ? begun() : isSpace(letter) ? Address.EQUALLED : Address.ELSEWHERE;
            case WITHIN -> within(letter);
        };
    }

    private Address begun() {
        letters = 0;
        return Address.WITHIN;
    }

    /** No spreadsheet writes a reference to a character into an address; it could hide letters. */
    private Address within(char letter) {
        if (letter >= 'a' && letter <= 'z') {
            letters++;
            beyond |= letters > MOST_LETTERS;
            return Address.WITHIN;
        }
        beyond |= letter == '&';
        return Address.ELSEWHERE;
    }

    private static boolean isSpace(char letter) {
        return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
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
