package id.pulang.pages.codes;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/**
 * A QR code as one path of an SVG, so that no picture with a secret lies anywhere. Source: ISO/IEC 18004.
 *
 * @param side how many squares it is wide
 * @param path its dark squares
 */
public record QrPicture(int side, String path) {

    private static final int QUIET_MODULES = 4;

    /** Draws a text. */
    public static QrPicture of(String text) {
        BitMatrix squares = squares(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return new QrPicture(squares.getWidth(), path.toString());
    }

    private static BitMatrix squares(String text) {
        try {
            return new QRCodeWriter()
                    .encode(text, BarcodeFormat.QR_CODE, 1, 1, Map.of(EncodeHintType.MARGIN, QUIET_MODULES));
        } catch (WriterException exception) {
            throw new IllegalArgumentException("A text too long for a QR code", exception);
        }
    }
}
