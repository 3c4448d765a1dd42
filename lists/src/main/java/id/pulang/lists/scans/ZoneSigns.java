package id.pulang.lists.scans;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The signs of a machine-readable zone on an upright page: rows of signs that stand apart at even distances, and which
 * of them are fillers. Those are told by their shape, two arms that open to the right, since recognition takes them for
 * letters. Source: ICAO Doc 9303, 8th edition, part 3, 4.1 for pitch and font (OCR-B, ISO 1073-2).
 */
final class ZoneSigns {

    private static final int FEWEST = 26;

    /** What is darker of a row of pixels than of those without text, as a share of the width of the page. */
    private static final double TEXT = 0.04;

    private static final int LOWEST_SIGN = 10;
    private static final double NEAREST = 0.55;
    private static final double FARTHEST = 1.45;
    private static final double ARM = 0.22;
    private static final double ON_ITS_ARMS = 0.86;
    private static final double WIDE_ENOUGH = 0.3;

    private final Ink ink;

    private ZoneSigns(Ink ink) {
        this.ink = ink;
    }

    /** The rows of a page that may be those of a zone, from above, each with the boxes of its signs. */
    static List<List<Box>> rows(Ink ink) {
        return new ZoneSigns(ink).rows();
    }

    private List<List<Box>> rows() {
        int[] dark = IntStream.range(0, ink.height())
                .map(y -> ink.count(new Box(0, y, ink.width(), y + 1)))
                .toArray();
        double least =
                IntStream.of(dark).sorted().skip(dark.length / 5).findFirst().orElse(0) + TEXT * ink.width();
        var rows = new ArrayList<List<Box>>();
        for (int top = 0; top < dark.length; top++) {
            int bottom = top;
            while (bottom < dark.length && dark[bottom] > least) {
                bottom++;
            }
            if (bottom - top >= LOWEST_SIGN) {
                rows.add(evenly(signs(Math.max(0, top - 3), Math.min(dark.length, bottom + 3))));
            }
            top = bottom;
        }
        return rows.stream().filter(row -> row.size() >= FEWEST).toList();
    }

    /** What stands between columns without ink, each in a box as high as itself. */
    private List<Box> signs(int top, int bottom) {
        var signs = new ArrayList<Box>();
        for (int left = 0; left < ink.width(); left++) {
            int right = left;
            while (right < ink.width() && ink.count(new Box(right, top, right + 1, bottom)) > 0) {
                right++;
            }
            if (right - left >= LOWEST_SIGN / 4) {
                signs.add(high(new Box(left, top, right, bottom)));
            }
            left = right;
        }
        return signs.stream().filter(sign -> sign.height() >= LOWEST_SIGN).toList();
    }

    private Box high(Box sign) {
        int top = sign.top();
        while (top < sign.bottom() && row(sign, top) == 0) {
            top++;
        }
        int bottom = sign.bottom();
        while (bottom > top && row(sign, bottom - 1) == 0) {
            bottom--;
        }
        return new Box(sign.left(), top, sign.right(), bottom);
    }

    private int row(Box sign, int y) {
        return ink.count(new Box(sign.left(), y, sign.right(), y + 1));
    }

    /** The longest part of a row whose signs stand at about the distance that most have. */
    private static List<Box> evenly(List<Box> signs) {
        if (signs.size() < FEWEST) {
            return List.of();
        }
        int pitch = IntStream.range(1, signs.size())
                .map(at -> middle(signs.get(at)) - middle(signs.get(at - 1)))
                .sorted()
                .skip(signs.size() / 2)
                .findFirst()
                .orElseThrow();
        List<Box> longest = List.of();
        int from = 0;
        for (int at = 1; at <= signs.size(); at++) {
            boolean ends = at == signs.size() || !near(signs.get(at - 1), signs.get(at), pitch);
            if (ends && at - from > longest.size()) {
                longest = signs.subList(from, at);
            }
            from = ends ? at : from;
        }
        return longest;
    }

    private static boolean near(Box one, Box next, int pitch) {
        int distance = middle(next) - middle(one);
        return distance > NEAREST * pitch && distance < FARTHEST * pitch;
    }

    private static int middle(Box sign) {
        return (sign.left() + sign.right()) / 2;
    }

    /**
     * Whether a sign is a filler: nearly all of it lies on two arms from the middle of its left side to its right
     * corners.
     */
    static boolean isFiller(Ink ink, Box sign) {
        if (sign.width() < WIDE_ENOUGH * sign.height()) {
            return false;
        }
        int dark = 0;
        int onArms = 0;
        int openLeft = 0;
        int openRight = 0;
        for (int y = sign.top(); y < sign.bottom(); y++) {
            for (int x = ink.next(sign.left(), y); x >= 0 && x < sign.right(); x = ink.next(x + 1, y)) {
                double across = (x - sign.left() + 0.5) / sign.width();
                double off = Math.abs((y - sign.top() + 0.5) / sign.height() - 0.5) * 2;
                dark++;
                onArms += Math.abs(off - across) < ARM + 0.1 ? 1 : 0;
                openLeft += across < ARM && off > 2 * ARM ? 1 : 0;
                openRight += across > 1 - ARM && off < 1 - 2 * ARM ? 1 : 0;
                if (x + 1 >= ink.width()) {
                    break;
                }
            }
        }
        return onArms > ON_ITS_ARMS * dark && openLeft + openRight < dark / 20;
    }
}
