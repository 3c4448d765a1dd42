package id.pulang.lists.scans;

import java.util.Arrays;

/**
 * The connected components of ink on a page: how many there are, and whether most of it is covered with specks as no
 * writing is. What Tesseract costs grows with their number. Source: Rosenfeld and Pfaltz, Sequential Operations in
 * Digital Picture Processing (1966).
 *
 * @param count how many, at most {@link #MOST}
 * @param noise whether nearly everywhere on the page most of them are lower than any letter
 */
record ConnectedMarks(int count, boolean noise) {

    /** What has more is not counted further; a page full of the smallest print has 20,000. */
    static final int MOST = 400_000;

    /** In pixels; letters that can be read are higher. */
    private static final int LOWEST_LETTER = 4;

    /** A page is looked at in so many parts across and down, so that one shaded box makes no noise of it. */
    private static final int PARTS = 8;

    /** The share of the parts, and of the marks of one, that make a page noise; our proposal. */
    private static final double NEARLY_ALL = 0.85;

    private static final double MOSTLY = 0.5;

    /** Dust on a page is less; in a part of it. */
    private static final int FEW = 150;

    static ConnectedMarks of(Ink ink) {
        return new Labelling(ink).counted();
    }

    /** Labels row by row: a stretch of ink takes the label of one that it touches in the row above. */
    private static final class Labelling {

        private final Ink ink;
        private int[] parents = new int[1024];
        private int[] tops = new int[1024];
        private int[] bottoms = new int[1024];
        private int[] lefts = new int[1024];
        private int labels;

        /** The stretches of a row: where each begins, ends, and its label. */
        private int[] above = new int[0];

        private int[] row = new int[0];

        Labelling(Ink ink) {
            this.ink = ink;
        }

        ConnectedMarks counted() {
            for (int y = 0; y < ink.height(); y++) {
                int found = stretches(y);
                if (labels > MOST) {
                    return new ConnectedMarks(MOST, true);
                }
                above = Arrays.copyOf(row, found);
            }
            return judged();
        }

        private int stretches(int y) {
            int found = 0;
            int touched = 0;
            for (int x = ink.next(0, y); x >= 0; x = ink.next(x, y)) {
                int end = x;
                while (end < ink.width() && ink.at(end, y)) {
                    end++;
                }
                while (touched < above.length && above[touched + 1] <= x) {
                    touched += 3;
                }
                if (found + 3 > row.length) {
                    row = Arrays.copyOf(row, row.length * 2 + 3 * 64);
                }
                row[found++] = x;
                row[found++] = end;
                row[found++] = label(x, end, y, touched);
                if (end >= ink.width()) {
                    break;
                }
                x = end;
            }
            return found;
        }

        private int label(int x, int end, int y, int from) {
            int label = -1;
            for (int at = from; at < above.length && above[at] < end; at += 3) {
                int other = root(above[at + 2]);
                label = label < 0 || label == other ? other : joined(label, other);
            }
            if (label < 0) {
                label = fresh(x, y);
            }
            bottoms[label] = y;
            return label;
        }

        private int fresh(int x, int y) {
            if (labels == parents.length) {
                parents = Arrays.copyOf(parents, labels * 2);
                tops = Arrays.copyOf(tops, labels * 2);
                bottoms = Arrays.copyOf(bottoms, labels * 2);
                lefts = Arrays.copyOf(lefts, labels * 2);
            }
            parents[labels] = labels;
            tops[labels] = y;
            lefts[labels] = x;
            return labels++;
        }

        private int joined(int one, int other) {
            parents[other] = one;
            tops[one] = Math.min(tops[one], tops[other]);
            return one;
        }

        private int root(int label) {
            int at = label;
            while (parents[at] != at) {
                parents[at] = parents[parents[at]];
                at = parents[at];
            }
            return at;
        }

        private ConnectedMarks judged() {
            int count = 0;
            var all = new int[PARTS * PARTS];
            var low = new int[PARTS * PARTS];
            for (int label = 0; label < labels; label++) {
                if (parents[label] == label) {
                    int part = tops[label] * PARTS / ink.height() * PARTS + lefts[label] * PARTS / ink.width();
                    count++;
                    all[part]++;
                    low[part] += bottoms[label] - tops[label] + 1 < LOWEST_LETTER ? 1 : 0;
                }
            }
            int specked = 0;
            for (int part = 0; part < all.length; part++) {
                specked += low[part] > FEW && low[part] > MOSTLY * all[part] ? 1 : 0;
            }
            return new ConnectedMarks(count, specked > NEARLY_ALL * all.length);
        }
    }
}
