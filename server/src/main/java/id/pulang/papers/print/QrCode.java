package id.pulang.papers.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** Draws an address as a QR code. Source: ISO/IEC 18004. */
final class QrCode {

    private static final int SIDE = 296;
    private static final int WHITE = 0xffffff;
    private static final int QUIET_MODULES = 2;

    private QrCode() {}

    /** Returns the code as a picture inside the page. */
    static String inline(String address) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(address));
    }

    private static byte[] png(String address) {
        BitMatrix modules = modules(address);
        BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_BINARY);
        for (int x = 0; x < SIDE; x++) {
            for (int y = 0; y < SIDE; y++) {
                picture.setRGB(x, y, modules.get(x, y) ? 0 : WHITE);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return bytes.toByteArray();
    }

    private static BitMatrix modules(String address) {
        try {
            return new QRCodeWriter()
                    .encode(address, BarcodeFormat.QR_CODE, SIDE, SIDE, Map.of(EncodeHintType.MARGIN, QUIET_MODULES));
        } catch (WriterException exception) {
            throw new IllegalArgumentException("An address too long for a QR code", exception);
        }
    }
}
