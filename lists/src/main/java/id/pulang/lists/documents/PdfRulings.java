package id.pulang.lists.documents;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Collects the straight lines that are drawn on a page, as the letters are placed: from its upper left corner. */
final class PdfRulings extends PDFGraphicsStreamEngine {

    /** A filled area so narrow is a line. In points. */
    private static final float THIN = 3;

    private static final float STRAIGHT = 0.5f;
    private static final int MOST = 200_000;

    private final GeneralPath path = new GeneralPath();
    private final List<Ruling> rulings = new ArrayList<>();
    private final PDRectangle box;
    private final int rotation;
    private double pictured;
    private boolean drawn;

    /**
     * A line along one of the edges of the page.
     *
     * @param upright whether it goes down the page
     * @param at its distance from the left edge if upright, else from the upper one
     * @param from where it begins, along itself
     * @param to where it ends
     */
    record Ruling(boolean upright, float at, float from, float to) {}

    private PdfRulings(PDPage page) {
        super(page);
        box = page.getCropBox();
        rotation = Math.floorMod(page.getRotation(), 360);
    }

    static PdfRulings of(PDPage page) throws IOException {
        var engine = new PdfRulings(page);
        engine.processPage(page);
        return engine;
    }

    List<Ruling> rulings() {
        return rulings;
    }

    /** Whether anything is drawn at all. */
    boolean any() {
        return drawn;
    }

    /** The share of the page that pictures cover; more than 1 where they lie upon each other. */
    double pictured() {
        return pictured / Math.max(1, (double) box.getWidth() * box.getHeight());
    }

    private void line(double x1, double y1, double x2, double y2) {
        Point2D one = placed(x1, y1);
        Point2D other = placed(x2, y2);
        if (Math.abs(one.getX() - other.getX()) < STRAIGHT) {
            add(true, one.getX(), one.getY(), other.getY());
        } else if (Math.abs(one.getY() - other.getY()) < STRAIGHT) {
            add(false, one.getY(), one.getX(), other.getX());
        }
    }

    private void add(boolean upright, double at, double from, double to) {
        if (rulings.size() < MOST && Math.abs(from - to) > THIN) {
            rulings.add(new Ruling(upright, (float) at, (float) Math.min(from, to), (float) Math.max(from, to)));
        }
    }

    private Point2D placed(double x, double y) {
        double right = x - box.getLowerLeftX();
        double up = y - box.getLowerLeftY();
        return switch (rotation) {
            case 90 -> new Point2D.Double(up, right);
            case 180 -> new Point2D.Double(box.getWidth() - right, up);
            case 270 -> new Point2D.Double(box.getHeight() - up, box.getWidth() - right);
            default -> new Point2D.Double(right, box.getHeight() - up);
        };
    }

    private void stroked() {
        drawn = true;
        var from = new double[2];
        var begin = new double[2];
        var to = new double[6];
        for (PathIterator each = path.getPathIterator(null); !each.isDone(); each.next()) {
            switch (each.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> System.arraycopy(to, 0, begin, 0, 2);
                case PathIterator.SEG_LINETO -> line(from[0], from[1], to[0], to[1]);
                case PathIterator.SEG_CLOSE -> {
                    line(from[0], from[1], begin[0], begin[1]);
                    System.arraycopy(begin, 0, to, 0, 2);
                }
                default -> {}
            }
            System.arraycopy(to, 0, from, 0, 2);
        }
        path.reset();
    }

    private void filled() {
        drawn = true;
        Rectangle2D area = path.getBounds2D();
        if (area.getWidth() < THIN && area.getHeight() > THIN) {
            line(area.getCenterX(), area.getMinY(), area.getCenterX(), area.getMaxY());
        } else if (area.getHeight() < THIN && area.getWidth() > THIN) {
            line(area.getMinX(), area.getCenterY(), area.getMaxX(), area.getCenterY());
        }
        path.reset();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.moveTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        Point2D at = path.getCurrentPoint();
        return at == null ? new Point2D.Float() : at;
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        stroked();
    }

    @Override
    public void fillPath(int windingRule) {
        filled();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        stroked();
    }

    @Override
    public void drawImage(PDImage image) {
        drawn = true;
        pictured += Math.abs(getGraphicsState()
                .getCurrentTransformationMatrix()
                .createAffineTransform()
                .getDeterminant());
    }

    @Override
    public void clip(int windingRule) {
        // what is cut off is seldom a line of a table
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // neither is a shade
    }
}
