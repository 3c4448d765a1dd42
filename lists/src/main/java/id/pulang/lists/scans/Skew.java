package id.pulang.lists.scans;

/**
 * How far a page lies askew: the angle at which its lines, counted along it, stand out most from the space between
 * them. Source: Postl, Detection of linear oblique structures and skew scan in digitized documents (1986).
 */
final class Skew {

    private static final double MOST = Math.toRadians(4);
    private static final double COARSE = Math.toRadians(0.25);
    private static final double FINE = Math.toRadians(0.02);

    /** Every so many columns of pixels are looked at; leaving out rows would itself make stripes. */
    private static final int STEP = 2;

    private final Ink ink;

    private Skew(Ink ink) {
        this.ink = ink;
    }

    /** The angle in radians; positive when the lines fall to the right. */
    static double of(Ink ink) {
        var skew = new Skew(ink);
        double about = skew.best(-MOST, MOST, COARSE);
        return skew.best(about - COARSE, about + COARSE, FINE);
    }

    private double best(double from, double to, double step) {
        double best = 0;
        long most = -1;
        for (double angle = from; angle <= to; angle += step) {
            long sharp = sharpness(angle);
            if (sharp > most) {
                most = sharp;
                best = angle;
            }
        }
        return best;
    }

    private long sharpness(double angle) {
        double slope = Math.tan(angle);
        int reach = (int) Math.ceil(ink.width() * Math.abs(slope)) + 1;
        var lines = new int[ink.height() + 2 * reach + 1];
        for (int y = 0; y < ink.height(); y++) {
            for (int x = ink.next(0, y); x >= 0 && x < ink.width(); x = next(x, y)) {
                lines[(int) Math.round(y - x * slope) + reach]++;
            }
        }
        long sharp = 0;
        for (int line = 1; line < lines.length; line++) {
            long edge = lines[line] - lines[line - 1];
            sharp += edge * edge;
        }
        return sharp;
    }

    private int next(int x, int y) {
        return x + STEP >= ink.width() ? -1 : ink.next(x + STEP, y);
    }
}
