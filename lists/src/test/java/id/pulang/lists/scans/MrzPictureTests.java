package id.pulang.lists.scans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Photographs of documents of invented people, drawn here. */
class MrzPictureTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 17);

    private static final List<String> PASSPORT =
            List.of("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10");
    private static final List<String> CARD = List.of(
            "I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<");

    @BeforeAll
    static void tesseractIsThere() {
        assumeTrue(PictureText.missing().isEmpty(), "Tesseract is not installed");
    }

    @ParameterizedTest
    @CsvSource({"-2, 14, 1200", "181, 8, 1500", "91, 8, 1500", "268, 10, 1400"})
    void readsTheZoneOfAPassport(double degrees, int grain, double width) throws IOException {
        assertThat(read(PASSPORT, degrees, grain, width)).isEqualTo(String.join("\n", PASSPORT));
    }

    @ParameterizedTest
    @CsvSource({"1, 10, 1300", "271, 10, 1300"})
    void readsTheZoneOfACard(double degrees, int grain, double width) throws IOException {
        assertThat(read(CARD, degrees, grain, width)).isEqualTo(String.join("\n", CARD));
    }

    @Test
    void readsNothingWhereThereIsNoZone() throws IOException {
        var plain = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(plain, "png", bytes);

        assertThat(MrzPicture.of(bytes.toByteArray()).lines(TODAY)).isEmpty();
    }

    @Test
    void refusesWhatIsNoPicture() {
        assertThatIOException().isThrownBy(() -> MrzPicture.of("no picture".getBytes(StandardCharsets.UTF_8)));
    }

    private static String read(List<String> zone, double degrees, int grain, double width) throws IOException {
        return MrzPicture.of(new DrawnPassport(zone, 1).photographed(degrees, grain, width))
                .lines(TODAY)
                .orElse("");
    }
}
