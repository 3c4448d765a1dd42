package id.pulang.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.identity.Acting;
import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.stations.Stations;
import id.pulang.incidents.stations.Stations.Narrowing;
import id.pulang.incidents.stations.Stations.Passing;
import id.pulang.repatriation.BoardingGate;
import id.pulang.repatriation.Drafting;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.SomeManifests;
import id.pulang.repatriation.SomeTravellers;
import id.pulang.repatriation.departures.Departures;
import id.pulang.repatriation.handovers.Handovers;
import id.pulang.repatriation.manifest.Cause;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.SeatReason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The river on days that are past, held against the live one. */
@PulangTest
class RiverDaysTests {

    private final ApplicationContext server;
    private final Stations stations;
    private final Manifests manifests;
    private final Departures departures;
    private final BoardingGate gate;
    private final Cases cases;
    private final Clock clock;
    private final Map<String, CaseId> people;
    private final IncidentId incident;

    RiverDaysTests(@Autowired ApplicationContext server) {
        this.server = server;
        stations = server.getBean(Stations.class);
        manifests = server.getBean(Manifests.class);
        departures = server.getBean(Departures.class);
        gate = server.getBean(BoardingGate.class);
        cases = server.getBean(Cases.class);
        clock = server.getBean(Clock.class);
        var travellers = SomeTravellers.at(server);
        incident = travellers.ready();
        people = travellers.byName(incident);
    }

    /** At each moment of a journey what is derived for that moment is what was counted live then, also afterwards. */
    @Test
    void whatIsDerivedIsWhatWasCountedLive() {
        List<Map<String, Long>> live = new ArrayList<>();
        List<Instant> moments = new ArrayList<>();
        note(live, moments);
        ManifestId manifest = frozen();
        note(live, moments);
        board(manifest, "Yohana Kaunang");
        board(manifest, "Ferdinand Manurung");
        as(() -> gate.leaveBehind(manifest, person("Bambang Sutrisno"), new SeatReason(Cause.DID_NOT_COME, "")));
        note(live, moments);
        as(() -> gate.undo(manifest, person("Bambang Sutrisno"), "datang juga"));
        note(live, moments);
        List.of("Ni Luh Sukerti", "Zulkifli Harahap")
                .forEach(name ->
                        as(() -> gate.leaveBehind(manifest, person(name), new SeatReason(Cause.CHOSE_TO_STAY, ""))));
        board(manifest, "Bambang Sutrisno");
        as(() -> departures.depart(manifest, version(manifest), ""));
        as(() -> departures.land(manifest, version(manifest), SomeManifests.LATE));
        handOver(manifest, "Yohana Kaunang");
        note(live, moments);

        Map<String, Map<Instant, Long>> derived = past(moments);

        assertThat(derived.keySet())
                .containsExactlyInAnyOrderElementsOf(live.getLast().keySet());
        for (int at = 0; at < moments.size(); at++) {
            int moment = at;
            assertThat(derived.entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, each -> each.getValue().get(moments.get(moment)))))
                    .as("moment " + at)
                    .isEqualTo(live.get(at));
        }
        assertThat(live.getLast()).containsEntry("manifest", 3L).containsEntry("home", 1L);
    }

    @Test
    void nobodyStoodAnywhereBeforeAnythingCame() {
        Instant before = clock.instant().minus(Duration.ofDays(400)).truncatedTo(ChronoUnit.MICROS);

        assertThat(past(List.of(before)).values())
                .allSatisfy(each -> assertThat(each.get(before)).isZero());
    }

    /** The slider and the links work without scripts, and say what is shown instead of a day that is none. */
    @Test
    void eachDayHasAnAddress(@Autowired Accounts accounts, @LocalServerPort int port) {
        HttpOfficer officer = new HttpOfficers(accounts, port).as(SomeActors.consular());
        String page = "/desk/incidents/" + incident.value();

        Document today = officer.open(page);
        String slider = today.select("#place").attr("max");
        Document yesterday = officer.open(page + "?place=" + (Integer.parseInt(slider) - 1));

        assertThat(today.select("#river").attr("hx-get")).isNotEmpty();
        assertThat(today.select(".days a[aria-current=date]").text()).isEqualTo("Sekarang");
        assertThat(today.select(".curve svg[aria-label]")).hasSize(7);
        assertThat(yesterday.select("#river").attr("hx-get")).isEmpty();
        assertThat(yesterday.select("#river .station-count").eachText()).containsOnly("0");
        assertThat(yesterday.select("#river").text()).contains("Akhir hari 21 Okt 2025");
        assertThat(officer.open(page + "?day=1999-01-01").text()).contains("Hari itu sebelum kejadian");
        assertThat(officer.open(page + "?day=2099-01-01").text()).contains("Hari itu belum tiba");
        assertThat(officer.open(page + "?day=kemarin").text()).contains("Tanggal itu tidak terbaca");
    }

    /** Each number of a day leads to a list of exactly so many rows, as each number of now does. */
    @Test
    void eachNumberOfADayOpensItsRows(@Autowired Accounts accounts, @LocalServerPort int port) {
        ManifestId manifest = frozen();
        board(manifest, "Yohana Kaunang");
        List.of("Bambang Sutrisno", "Ferdinand Manurung", "Ni Luh Sukerti", "Zulkifli Harahap")
                .forEach(name ->
                        as(() -> gate.leaveBehind(manifest, person(name), new SeatReason(Cause.CHOSE_TO_STAY, ""))));
        as(() -> departures.depart(manifest, version(manifest), ""));
        as(() -> departures.land(manifest, version(manifest), SomeManifests.LATE));
        handOver(manifest, "Yohana Kaunang");
        HttpOfficer officer = new HttpOfficers(accounts, port).as(SomeActors.consular());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(now, ZoneId.of("Asia/Phnom_Penh"));

        Map<String, Long> opened = new HashMap<>();
        Map<String, Long> before = new HashMap<>();
        for (String code : past(List.of(now)).keySet()) {
            opened.put(code, rows(officer, code, today));
            before.put(code, rows(officer, code, today.minusDays(400)));
        }

        assertThat(past(List.of(now)))
                .allSatisfy(
                        (code, counts) -> assertThat(opened.get(code)).as(code).isEqualTo(counts.get(now)));
        assertThat(opened).hasSize(7).containsEntry("manifest", 1L).containsEntry("home", 1L);
        assertThat(before.values()).containsOnly(0L);
        String longAgo =
                Acting.as(SomeActors.consular(), () -> stations.pastList(incident, "statements", today.minusDays(400)));
        assertThat(officer.open(longAgo).text()).contains("belum ada daftar").doesNotContain("Unggah daftar");
        assertThat(officer.open("/desk/cases?at=was.home." + today)
                        .select(".chips")
                        .text())
                .contains("pada akhir");
    }

    /** By whom an identity was verified is asked of a day that is past as it is of now. */
    @Test
    void eachVoucherOfADayOpensItsOwn(@Autowired Accounts accounts, @LocalServerPort int port) {
        HttpOfficer officer = new HttpOfficers(accounts, port).as(SomeActors.consular());
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Phnom_Penh"));
        String any = Acting.as(SomeActors.consular(), () -> stations.pastList(incident, "verified", today));
        String now = any.replaceAll("&on=[0-9-]+", "");

        for (String voucher : List.of("vouched=REGISTRY", "vouched=INTERVIEW")) {
            assertThat(rows(officer, any.replace("vouched=ANY", voucher)))
                    .as(voucher)
                    .isEqualTo(rows(officer, now.replace("vouched=ANY", voucher)));
        }
        assertThat(rows(officer, any)).isPositive();
    }

    private static long rows(HttpOfficer officer, String address) {
        return officer.open(address).select("main [data-row]").size();
    }

    private long rows(HttpOfficer officer, String code, LocalDate day) {
        return rows(officer, Acting.as(SomeActors.consular(), () -> stations.pastList(incident, code, day)));
    }

    private void note(List<Map<String, Long>> live, List<Instant> moments) {
        live.add(Acting.as(SomeActors.lead(), () -> stations.river(incident)).narrowings().stream()
                .collect(Collectors.toMap(Narrowing::code, each -> each.count().value())));
        moments.add(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private Map<String, Map<Instant, Long>> past(List<Instant> moments) {
        return Acting.as(SomeActors.lead(), () -> stations.past(incident, moments)).stream()
                .filter(each -> each.counts().isPresent())
                .collect(Collectors.toMap(Passing::code, each -> each.counts().orElseThrow()));
    }

    private ManifestId frozen() {
        var drafted = Acting.as(SomeActors.lead(), () -> manifests.draft(incident, SomeManifests.FLIGHT));
        ManifestId manifest = ((Drafting.Drafted) drafted).manifest();
        as(() -> manifests.approve(manifest, version(manifest)));
        Acting.as(SomeActors.head(), () -> manifests.approve(manifest, version(manifest)));
        return manifest;
    }

    private void board(ManifestId manifest, String name) {
        as(() -> gate.board(manifest, person(name)));
    }

    /** The timeline hears of it when it is committed, by another thread. */
    private void handOver(ManifestId manifest, String name) {
        var handovers = server.getBean(Handovers.class);
        var handed = Acting.as(
                SomeActors.lead(),
                () -> handovers.handOver(manifest, List.of(person(name)), new PostCode("KEMENSOS"), ""));
        Acting.as(
                SomeActors.kemensos(), () -> handovers.countersign(handed.made().getFirst()));
        await().untilAsserted(() -> assertThat(
                        Acting.as(SomeActors.lead(), () -> cases.with(incident, "HANDOVER_COUNTERSIGNED")))
                .contains(person(name)));
    }

    private static <T> void as(Supplier<T> act) {
        Acting.as(SomeActors.lead(), act::get);
    }

    private long version(ManifestId manifest) {
        return manifests.summary(manifest).version();
    }

    private CaseId person(String name) {
        return Objects.requireNonNull(people.get(name));
    }
}
