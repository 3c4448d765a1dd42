package id.pulang.nevers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.incidents.lists.Received;
import id.pulang.incidents.registration.Rosters;
import id.pulang.journeys.HttpOfficer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Never 12: search by biometrics beyond the agreed nationality check. Photographs are kept on the person's word and
 * seen by those who meet them; nothing is searched by them, so the rest guards an absence.
 */
@Tag("security")
@PulangTest
class Never12Tests {

    /** Words for a body, as part of a name however it is written: face_print, facePrint, /faces/{id}. */
    private static final Pattern OF_A_BODY =
            Pattern.compile("(?:(?<![A-Za-z])|(?<=[a-z])(?=[A-Z]))(?i:faces?|facial|iris|retinas?|voices?"
                    + "|photos?|photographs?|pictures?|portraits?|selfies?|mugshots?|likeness|biometrics?|fingerprints|thumbprints?|palms?|gait|dna"
                    + "|minutiae|embeddings?|wajah|foto|suara|sidik-?jari)(?![a-z])");

    /** Names in which a body could hide. */
    private static final List<String> HIDING = List.of(
            "people.person.photograph",
            "people.person.face_print",
            "casework.likeness.vector",
            "registration.token.dna",
            "/desk/people/faces/{id}",
            "facePrint",
            "personFace",
            "photoOfPerson",
            "foto_wajah",
            "selfie");

    /** The data page of a passport, whose lines are read and which is not kept. */
    private static final String OF_A_DOCUMENT = "picture";

    /** Hashes of files and of their headings. */
    private static final Set<String> OF_FILES =
            Set.of("incidents.upload.fingerprint", "incidents.remembered_mapping.fingerprint");

    /** The one door of photographs: its tables, its addresses, and nothing by which one could be found. */
    private static final Set<String> OF_PHOTOGRAPHS = Set.of(
            "casework.photograph.id",
            "casework.photograph.case_id",
            "casework.photograph.recorded_for",
            "casework.photograph.post",
            "casework.photograph.kind",
            "casework.photograph.content",
            "casework.photograph.consent",
            "casework.photograph.scan",
            "casework.photograph.added_at",
            "casework.photograph.added_by",
            "casework.photograph.removed_at",
            "casework.photograph.removed_by",
            "casework.photograph.removed_because",
            "/desk/photographs/{caseId}",
            "/desk/photographs/{caseId}/{photograph}",
            "/desk/photographs/{caseId}/{photograph}/removal",
            "photograph");

    /**
     * Where files are taken: lists, notes, orders of the police, rules, photographs by consent, a machine-readable
     * zone.
     */
    private static final Set<String> FILES = Set.of(
            "/desk/clearances/lists",
            "/desk/incidents/{incident}/lists",
            "/desk/notes/{caseId}",
            "/desk/offer-rules/{edition}/agencies",
            "/desk/people/mrz",
            "/desk/photographs/{caseId}",
            "/desk/repatriation/{id}/arrival/police");

    @Autowired
    private AttackedServer server;

    @Autowired
    private Rosters rosters;

    /** What the next tests look by: a word that they did not know would hide a table from them. */
    @Test
    void theWordsForABodyAreKnownHoweverTheyAreWritten() {
        assertThat(HIDING).allMatch(each -> OF_A_BODY.matcher(each).find());
        assertThat(List.of("surface", "interface_id", "place_name", "invoice", "dnaleri"))
                .noneMatch(each -> OF_A_BODY.matcher(each).find());
    }

    @Test
    void noTableKeepsABodyButTheOneOfPhotographs() throws SQLException {
        assertThat(server.columns())
                .hasSizeGreaterThan(300)
                .filteredOn(column -> !OF_FILES.contains(column) && !OF_PHOTOGRAPHS.contains(column))
                .noneMatch(column -> OF_A_BODY.matcher(column).find() || column.endsWith(".fingerprint"));
    }

    @Test
    void noAddressAndNoFieldAsksForABodyButThoseOfPhotographs() {
        assertThat(server.addressesAndFields())
                .filteredOn(each -> !OF_PHOTOGRAPHS.contains(each) && !each.equals(OF_A_DOCUMENT))
                .noneMatch(each -> OF_A_BODY.matcher(each).find());
        assertThat(Visible.byFile())
                .allSatisfy((file, text) -> assertThat(text)
                        .as(file)
                        .doesNotContain("getUserMedia", "accept=\"image", "capture=\"", "FaceDetector"));
    }

    /** The attack: send a photograph without the person's word, then with it, and look who sees it. */
    @Test
    void aPhotographIsKeptOnThePersonsWordAndSeenByThoseWhoMeetThem() throws IOException, SQLException {
        var travellers = server.travellers();
        CaseId who = travellers.byName(travellers.ready()).get("Ferdinand Manurung");
        HttpOfficer officer = server.as(SomeActors.consular());
        String address = "/desk/photographs/" + who.value();
        Element form = HttpOfficer.form(officer.open(address), address);
        form.select("[name=agreed]").remove();

        officer.upload(form, "file", "orang.png", picture());
        List<String> unasked = photographs(who);
        form.appendElement("input").attr("name", "agreed").attr("value", "PERSON");
        officer.upload(form, "file", "orang.png", picture());
        String kept = photographs(who).getFirst();

        assertThat(unasked).isEmpty();
        assertThat(officer.get(address + "/" + kept).statusCode()).isEqualTo(200);
        for (Actor other : List.of(
                SomeActors.medical(),
                SomeActors.reviewer(),
                SomeActors.clearance(),
                SomeActors.lead(),
                SomeActors.administrator(),
                SomeActors.kemensos())) {
            assertThat(server.as(other).get(address + "/" + kept).statusCode())
                    .as(other.name())
                    .isIn(403, 404);
        }
    }

    /** Whoever declines loses nothing: nothing that decides knows whether there is a photograph. */
    @Test
    void nothingDecidesByAPhotograph() {
        noClasses()
                .that()
                .resideOutsideOfPackage("id.pulang.casework..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("id.pulang.casework.photographs..")
                .check(OwnCode.classes());
    }

    /** The attack: search by a picture, which would need an address that takes a file; each that does is known. */
    @Test
    void aFileIsTakenNowhereToFindSomebodyByIt() {
        assertThat(server.filesAreTakenAt()).isEqualTo(FILES);
    }

    private List<String> photographs(CaseId who) throws SQLException {
        return DatabaseDoors.ask(
                server.database().asOwner(),
                "select id from casework.photograph where case_id = '" + who.value() + "'");
    }

    private static byte[] picture() throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", picture);
        return picture.toByteArray();
    }

    /** The attack: hand in a picture where a list is asked for. */
    @Test
    void aPictureIsNoList() throws IOException {
        byte[] picture = picture();
        var incident = server.lists().incident();

        for (String name : new String[] {"wajah.png", "wajah.csv", "wajah.xlsx"}) {
            var received = Acting.as(
                    SomeActors.registration(),
                    () -> rosters.receive(incident, name, new ByteArrayInputStream(picture)));
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
