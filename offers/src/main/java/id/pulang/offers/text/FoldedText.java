package id.pulang.offers.text;

import java.util.Arrays;

/** A text in plain signs, each of which knows where it stood in the given text. For one thread. */
final class FoldedText {

    private char[] signs;
    private int[] from;
    private int[] to;
    private int length;

    FoldedText(int expected) {
        signs = new char[expected + 16];
        from = new int[expected + 16];
        to = new int[expected + 16];
    }

    void add(char sign, int begin, int end) {
        if (length == signs.length) {
            int more = length * 2;
            signs = Arrays.copyOf(signs, more);
            from = Arrays.copyOf(from, more);
            to = Arrays.copyOf(to, more);
        }
        signs[length] = sign;
        from[length] = begin;
        to[length] = end;
        length++;
    }

    int length() {
        return length;
    }

    /** The sign at a place; a blank before the first and behind the last. */
    char at(int place) {
        return place < 0 || place >= length ? ' ' : signs[place];
    }

    String text(int begin, int end) {
        return new String(signs, begin, end - begin);
    }

    int from(int place) {
        return from[place];
    }

    int to(int place) {
        return to[place];
    }
}
