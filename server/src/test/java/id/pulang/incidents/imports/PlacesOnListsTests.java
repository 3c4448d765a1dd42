package id.pulang.incidents.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.ListKind;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.SomeIncident;
import id.pulang.incidents.lists.ListReader;
import id.pulang.incidents.lists.Received;
import id.pulang.incidents.lists.SomePaper;
import id.pulang.incidents.registration.Rosters;
import id.pulang.incidents.rosters.Acceptance;
import id.pulang.incidents.rosters.DoubtfulCell;
import id.pulang.incidents.rosters.ListPage;
import id.pulang.incidents.rosters.UploadId;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Where a family says that somebody is held shows on a list to who handed it in alone, whatever editions the list has
 * (docs/decisions/0059). Source: never 7 (docs/security/nevers.md).
 */
@Tag("security")
@PulangTest
class PlacesOnListsTests {

    private static final String FIRST = """
            Nomor Aduan,Nama yang Dicari,Lokasi Terakhir,Hubungan Pelapor
            ADU-1,Sekarningtyas,Gedung Zumrudwangi,kakak
            ADU-2,Ajengwulan,Gedung Pirusmalam,ibu
            """;

    @Autowired
    Incidents incidents;

    @Autowired
    Rosters rosters;

    @Autowired
    ListReader reader;

    @Autowired
    UploadRows uploads;

    @Autowired
    TransactionOperations transactions;

    private IncidentId incident;

    @BeforeEach
    void anIncidentIsOpen() {
        incident = Acting.as(SomeActors.registration(), () -> incidents.open(SomeIncident.inChreyThum()));
    }

    @Test
    void sealsTheRowThatACorrectionWithOtherColumnsNoLongerHas() {
        handedIn(SomeActors.registration(), FIRST);
        RosterId roster = handedIn(
                SomeActors.registration(), "Nomor Aduan,Nama yang Dicari,Catatan\nADU-1,Sekarningtyas,telepon\n");

        ListPage others = page(SomeActors.consular(), roster);

        assertThat(others.roster().edition()).isEqualTo(2);
        assertThat(cells(others)).contains("Sekarningtyas", "telepon", "Ajengwulan", ListPage.SEALED);
        assertThat(cells(others)).doesNotContain("Gedung Zumrudwangi", "Gedung Pirusmalam");
        assertThat(earlier(others)).contains(ListPage.SEALED).doesNotContain("Gedung Zumrudwangi");
    }

    @Test
    void stillOpensEveryEditionToWhoHandedTheListIn() {
        handedIn(SomeActors.registration(), FIRST);
        RosterId roster = handedIn(SomeActors.registration(), FIRST.replace("Zumrudwangi", "Nilamwangi"));

        ListPage own = page(SomeActors.registration(), roster);

        assertThat(cells(own)).contains("Gedung Nilamwangi", "Gedung Pirusmalam");
        assertThat(earlier(own)).contains("Gedung Zumrudwangi");
        assertThat(own.placesSealed()).isFalse();
    }

    @Test
    void doesNotTakeWhoGoesOnWithAnImportForItsSender() {
        UploadId upload = received(SomeActors.registration(), FIRST);
        RosterId roster = accepted(SomeActors.consular(), upload);

        assertThat(cells(page(SomeActors.consular(), roster)))
                .contains("Sekarningtyas", ListPage.SEALED)
                .doesNotContain("Gedung Zumrudwangi");
        assertThat(cells(page(SomeActors.registration(), roster))).contains("Gedung Zumrudwangi");
    }

    /** What could not be read on paper stands in its picture all the same. */
    @Test
    void showsNoPictureOfAPlaceThatCouldNotBeRead() {
        var paper = new SomePaper("Nomor Aduan", "Nama yang Dicari", "Lokasi Terakhir", "Hubungan Pelapor")
                .doubtfulRow(2, "ADU-1", "Sekarningtyas", "", "kakak")
                .doubtfulRow(1, "ADU-2", "Ajengwulan", "Gedung Pirusmalam", "ibu");
        UploadId upload = new KeptPaper(reader, uploads, transactions)
                .handedIn(SomeActors.registration(), incident, "aduan keluarga.png", paper);
        RosterId roster = accepted(SomeActors.registration(), upload);

        assertThat(pictured(page(SomeActors.consular(), roster))).containsExactly(1);
        assertThat(pictured(page(SomeActors.registration(), roster))).containsExactly(2, 1);
        assertThat(pictured(row(SomeActors.consular(), roster, 0))).isEmpty();
        assertThat(pictured(row(SomeActors.consular(), roster, 1))).containsExactly(1);
        assertThat(pictured(row(SomeActors.registration(), roster, 0))).containsExactly(2);
    }

    @Test
    void sealsThePlaceInOneRowAsInTheWholeList() {
        RosterId roster = handedIn(SomeActors.registration(), FIRST);

        assertThat(cells(row(SomeActors.consular(), roster, 0)))
                .contains("Sekarningtyas", ListPage.SEALED)
                .doesNotContain("Gedung Zumrudwangi");
        assertThat(cells(row(SomeActors.registration(), roster, 0))).contains("Gedung Zumrudwangi");
        assertThat(row(SomeActors.consular(), roster, 0).rows()).hasSize(1);
    }

    private static List<Integer> pictured(ListPage page) {
        return page.rows().stream()
                .flatMap(row -> row.pictures().stream())
                .map(DoubtfulCell::column)
                .toList();
    }

    private static List<String> cells(ListPage page) {
        return page.rows().stream().flatMap(row -> row.cells().stream()).toList();
    }

    private static List<String> earlier(ListPage page) {
        return page.rows().stream()
                .flatMap(row -> row.earlier().stream())
                .flatMap(List::stream)
                .toList();
    }

    private ListPage row(Actor reads, RosterId roster, int place) {
        return Acting.as(
                reads,
                () -> rosters.row(
                        rosters.page(roster, 1, false).rows().get(place).id()));
    }

    private ListPage page(Actor reads, RosterId roster) {
        return Acting.as(reads, () -> rosters.page(roster, 1, false));
    }

    private RosterId handedIn(Actor by, String list) {
        return accepted(by, received(by, list));
    }

    private UploadId received(Actor by, String list) {
        var bytes = new ByteArrayInputStream(list.getBytes(UTF_8));
        return ((Received.Readable) Acting.as(by, () -> rosters.receive(incident, "aduan keluarga.csv", bytes)))
                .upload();
    }

    private RosterId accepted(Actor by, UploadId upload) {
        var mapping = Acting.as(by, () -> rosters.proposal(upload)).mapping();
        var begun = (Acceptance.Started) Acting.as(by, () -> rosters.accept(upload, ListKind.FAMILY_REPORT, mapping));
        await().until(() ->
                Acting.as(by, () -> rosters.summary(begun.roster()).progress().finished()));
        return begun.roster();
    }
}
