package id.pulang.repatriation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.cases.CaseId;
import id.pulang.casework.situation.Situations;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.incidents.IncidentId;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import id.pulang.repatriation.BoardingGate;
import id.pulang.repatriation.Drafting;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.Seatings;
import id.pulang.repatriation.SomeManifests;
import id.pulang.repatriation.SomeTravellers;
import id.pulang.repatriation.manifest.Amendment;
import id.pulang.repatriation.manifest.Boarding;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.ManifestRefusal;
import id.pulang.repatriation.seating.Seating;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Bus and seat, from the draft to the door. */
@PulangTest
class SeatsAtTheDoorTests {

    private static final String BAMBANG = "Bambang Sutrisno";
    private static final String YOHANA = "Yohana Kaunang";
    private static final String FERDINAND = "Ferdinand Manurung";

    private final ApplicationContext server;
    private final Manifests manifests;
    private final Seatings seatings;
    private final ManifestId manifest;
    private final Map<String, CaseId> people;
    private HttpOfficer lead;

    SeatsAtTheDoorTests(@Autowired ApplicationContext server) {
        this.server = server;
        manifests = server.getBean(Manifests.class);
        seatings = server.getBean(Seatings.class);
        var travellers = SomeTravellers.at(server);
        IncidentId incident = travellers.ready();
        people = travellers.byName(incident);
        var drafted = Acting.as(SomeActors.lead(), () -> manifests.draft(incident, SomeManifests.FLIGHT));
        manifest = ((Drafting.Drafted) drafted).manifest();
    }

    @BeforeEach
    void anOfficer(@Autowired Accounts accounts, @LocalServerPort int port) {
        lead = new HttpOfficers(accounts, port).as(SomeActors.lead());
    }

    @Test
    void fillsSeatsForEverybodyWithCompanionsSideBySide() {
        together(BAMBANG, YOHANA);

        Document page = fill(Map.of("fromBus", "Bus 1", "fromSeat", "1A", "abreast", "2", "most", "3"));

        assertThat(page.text()).contains("Bus dan kursi sudah disimpan");
        assertThat(seat(page, BAMBANG)).isEqualTo("Bus 1 1A");
        assertThat(seat(page, YOHANA)).isEqualTo("Bus 1 1B");
        assertThat(page.select("input[name=bus]").eachAttr("value")).containsOnly("Bus 1", "Bus 2");
        assertThat(page.select("#problems")).isEmpty();
    }

    @Test
    void keepsWhatWasTypedWhereItCannotBeTaken() {
        var form = HttpOfficer.form(lead.open(desk() + "/seats"), desk() + "/seats");

        var answer = lead.post(form, Map.of("fill", "yes", "chosen", "", "fromBus", "Bus 7", "fromSeat", "depan"));

        Document page = HttpOfficer.parsed(answer);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(page.text()).contains("Dari kursi ini tidak diketahui mana berikutnya");
        assertThat(page.select("#fromBus").val()).isEqualTo("Bus 7");
    }

    @Test
    void saysWhatDoesNotFitAndStopsNobody() {
        together(BAMBANG, YOHANA);
        give(Map.of(
                BAMBANG, new Seating("Bus 1", "3A"),
                YOHANA, new Seating("Bus 2", "3A"),
                FERDINAND, new Seating("Bus 2", "3A")));

        Document page = lead.open(desk() + "/seats");

        assertThat(page.select("#problems li").eachText())
                .containsExactly(
                        "Kursi Bus 2 · 3A diberikan kepada lebih dari satu orang: Ferdinand Manurung, Yohana Kaunang.",
                        "Orang yang bersama terpisah bus: Bambang Sutrisno (Bus 1), Yohana Kaunang (Bus 2).");
        assertThat(lead.open(desk()).text()).contains("Bus dan kursi: 2 hal belum cocok");
        freeze();
        assertThat(lead.open(desk()).text()).contains("Dibekukan");
        var boarded = Acting.as(
                SomeActors.lead(), () -> server.getBean(BoardingGate.class).board(manifest, person(YOHANA)));
        assertThat(boarded).isInstanceOf(Boarding.Boarded.class);
    }

    @Test
    void whoeverApprovedMustDoSoAgain() {
        approve(SomeActors.head());

        give(Map.of(BAMBANG, new Seating("Bus 1", "")));

        assertThat(summaryHead()).isNull();
    }

    @Test
    void givingWhatIsGivenAlreadyVoidsNothing() {
        give(Map.of(BAMBANG, new Seating("Bus 1", "")));
        approve(SomeActors.head());

        give(Map.of(BAMBANG, new Seating("Bus 1", "")));

        assertThat(summaryHead()).isNotNull();
    }

    @Test
    void staysAsItWasFrozenAtTheDoorAndInTheDatabase() throws SQLException {
        give(Map.of(BAMBANG, new Seating("Bus 1", "1A")));
        freeze();
        Acting.as(SomeActors.lead(), () -> server.getBean(BoardingGate.class).board(manifest, person(BAMBANG)));

        var refused = Acting.as(
                SomeActors.lead(),
                () -> seatings.seat(manifest, Map.of(person(BAMBANG), new Seating("Bus 2", "")), version()));

        assertThat(refused).isEqualTo(new Amendment.Refused(ManifestRefusal.NOT_A_DRAFT));
        assertThat(lead.open(desk() + "/seats").select("input[name=bus]")).isEmpty();
        var doors = DatabaseDoors.of(server);
        assertThatThrownBy(() -> DatabaseDoors.ask(
                        doors.asOwner(),
                        "update repatriation.seat set seating = '\\x00' where case_id = '%s' returning id::text"
                                .formatted(person(BAMBANG).value())))
                .hasMessageContaining("bus and seat are given on a draft");
        String stored = "select encode(seating, 'escape') from repatriation.seat where case_id = '%s'"
                .formatted(person(BAMBANG).value());
        assertThat(DatabaseDoors.ask(doors.asOwner(), stored)).allMatch(each -> !each.contains("Bus"));
    }

    @Test
    void showsAtTheDoorWhoBelongsTogetherAndWhoOfABusIsAboard() {
        together(BAMBANG, YOHANA);
        give(Map.of(
                BAMBANG, new Seating("Bus 1", "1A"),
                YOHANA, new Seating("Bus 1", "1B"),
                FERDINAND, new Seating("Bus 2", "1A")));
        freeze();
        Acting.as(SomeActors.lead(), () -> server.getBean(BoardingGate.class).board(manifest, person(BAMBANG)));

        Document all = lead.open(door());
        Document bus = lead.open(door() + "?bus=Bus+1");

        assertThat(all.select("#vehicles .vehicle").eachText())
                .containsExactly("Bus 1 1 dari 2 naik", "Bus 2 0 dari 1 naik", "Tanpa bus 0 dari 2 naik");
        assertThat(all.select(".tick-group").text())
                .isEqualTo("Bersama, 2 orang: ✓ Bambang Sutrisno sudah naik ◷ Yohana Kaunang belum naik");
        assertThat(all.select("li.tick strong").eachText().subList(0, 2)).containsExactly(BAMBANG, YOHANA);
        assertThat(all.select("#row-" + person(YOHANA).value() + " .berth").text())
                .isEqualTo("Bus 1 · 1B");
        assertThat(bus.select("li.tick strong").eachText()).containsExactly(BAMBANG, YOHANA);
        assertThat(lead.open(door() + "?bus=-").select("li.tick")).hasSize(2);
        assertThat(all.select("#vehicles [data-counts]"))
                .hasSize(3)
                .allSatisfy(each -> assertThat(lead.open(each.attr("href")).select("main [data-row]"))
                        .as(each.text())
                        .hasSize(Integer.parseInt(each.attr("data-counts"))));
    }

    @Test
    void theCaseSaysBusAndSeatOfItsPerson() {
        give(Map.of(BAMBANG, new Seating("Bus 1", "1A")));

        assertThat(journey(BAMBANG)).contains("Bus 1 · 1A");
        assertThat(journey(YOHANA)).doesNotContain("Bus");
    }

    @Test
    void aTickTellsTheBusesAnew() {
        give(Map.of(BAMBANG, new Seating("Bus 1", "1A")));
        freeze();

        assertThat(ticked(BAMBANG)
                        .select("#vehicles[hx-swap-oob] .vehicle")
                        .first()
                        .text())
                .isEqualTo("Bus 1 1 dari 1 naik ✓");
    }

    @Test
    void aTickTellsTheLineOfTheGroupAnewAndNoOther() {
        together(BAMBANG, YOHANA);
        freeze();

        assertThat(ticked(YOHANA).select(".member[hx-swap-oob]").text()).isEqualTo("✓ Yohana Kaunang sudah naik");
        assertThat(ticked(FERDINAND).select(".member")).isEmpty();
    }

    private Document ticked(String name) {
        String aboard = door() + "/" + person(name).value() + "/aboard";
        var form = HttpOfficer.form(lead.open(door()), aboard);
        return HttpOfficer.parsed(lead.postWith(Map.of("HX-Request", "true"), form, Map.of()));
    }

    @Test
    void thePhoneTakesBusAndGroupAlong() {
        together(BAMBANG, YOHANA);
        give(Map.of(BAMBANG, new Seating("Bus 1", "1A")));
        freeze();

        String list = new String(lead.get(door() + "/list").body(), StandardCharsets.UTF_8);

        assertThat(list).contains("\"berth\":{\"vehicle\":\"Bus 1\",\"seat\":\"1A\",\"group\":1}");
        assertThat(list).contains("\"berth\":{\"vehicle\":\"\",\"seat\":\"\",\"group\":1}");
        assertThat(list).contains("\"group\":0");
    }

    private String journey(String name) {
        return lead.open("/desk/repatriation/cases/" + person(name).value()).text();
    }

    private void together(String one, String other) {
        assertThat(Acting.as(
                        SomeActors.consular(),
                        () -> server.getBean(Situations.class).together(person(one), person(other))))
                .isTrue();
    }

    private Document fill(Map<String, String> wish) {
        Map<String, String> values = new HashMap<>(wish);
        values.put("fill", "yes");
        values.put("chosen", "");
        return lead.submit(HttpOfficer.form(lead.open(desk() + "/seats"), desk() + "/seats"), values);
    }

    private static String seat(Document page, String name) {
        var row = page.select("tr:has(th:contains(" + name + "))").first();
        assertThat(row).isNotNull();
        return row.select("input[name=bus]").val() + " "
                + row.select("input[name=seat]").val();
    }

    private void give(Map<String, Seating> named) {
        Map<CaseId, Seating> where = new HashMap<>();
        named.forEach((name, seat) -> where.put(person(name), seat));
        var done = Acting.as(SomeActors.lead(), () -> seatings.seat(manifest, where, version()));
        assertThat(done).isInstanceOf(Amendment.Done.class);
    }

    private void freeze() {
        List.of(SomeActors.lead(), SomeActors.head()).forEach(this::approve);
    }

    private void approve(Actor officer) {
        Acting.as(officer, () -> manifests.approve(manifest, version()));
    }

    private Object summaryHead() {
        return Acting.as(SomeActors.lead(), () -> manifests.summary(manifest)).head();
    }

    private long version() {
        return Acting.as(SomeActors.lead(), () -> manifests.summary(manifest)).version();
    }

    private CaseId person(String name) {
        return Objects.requireNonNull(people.get(name));
    }

    private String desk() {
        return "/desk/repatriation/" + manifest.value();
    }

    private String door() {
        return "/field/boarding/" + manifest.value();
    }
}
