package id.pulang.nevers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.incidents.lists.Received;
import id.pulang.incidents.registration.Rosters;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Never 12: search by biometrics beyond the agreed nationality check. There are none, so the class guards an absence.
 */
@Tag("security")
@PulangTest
class Never12Tests {

    private static final Pattern OF_A_BODY = Pattern.compile(
            "(?i)(^|[._/])(face|faces|iris|retina|voice|photos?|portrait|selfie|biometrics?|fingerprints|minutiae|embeddings?"
                    + "|wajah|sidik-?jari)([._/]|$)");

    /** Hashes of files and of their headings. */
    private static final Set<String> OF_FILES =
            Set.of("incidents.upload.fingerprint", "incidents.remembered_mapping.fingerprint");

    @Autowired
    private AttackedServer server;

    @Autowired
    private Rosters rosters;

    @Test
    void noTableKeepsABody() throws SQLException {
        assertThat(server.columns())
                .hasSizeGreaterThan(300)
                .filteredOn(column -> !OF_FILES.contains(column))
                .noneMatch(column -> OF_A_BODY.matcher(column).find() || column.endsWith(".fingerprint"));
    }

    @Test
    void noAddressAndNoFieldAsksForABody() {
        assertThat(server.addressesAndFields())
                .noneMatch(each -> OF_A_BODY.matcher(each).find());
        assertThat(Visible.byFile())
                .allSatisfy((file, text) -> assertThat(text)
                        .as(file)
                        .doesNotContain("getUserMedia", "accept=\"image", "capture=\"", "FaceDetector"));
    }

    /** The attack: hand in a picture where a list is asked for. */
    @Test
    void aPictureIsTakenNowhere() throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", picture);
        var incident = server.lists().incident();

        for (String name : new String[] {"wajah.png", "wajah.csv", "wajah.xlsx"}) {
            var received = Acting.as(
                    SomeActors.registration(),
                    () -> rosters.receive(incident, name, new ByteArrayInputStream(picture.toByteArray())));
            assertThat(received).as(name).isInstanceOf(Received.Refused.class);
        }
    }

    /** Pictures are drawn for papers; letters are read on pages of lists; nothing looks at anything else on them. */
    @Test
    void nothingLooksAtPicturesButForTheLettersOfLists() {
        noClasses()
                .that()
                .resideOutsideOfPackages("id.pulang.papers.print", "id.pulang.lists.scans", "id.pulang.lists.pictures")
                .and()
                .doNotHaveFullyQualifiedName("id.pulang.lists.documents.ScannedPdf")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt.image..", "javax.imageio..", "org.opencv..", "org.bytedeco..", "ai.djl..")
                .check(OwnCode.classes());
    }
}
