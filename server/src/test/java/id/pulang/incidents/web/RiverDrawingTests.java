package id.pulang.incidents.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.incidents.stations.Count;
import id.pulang.incidents.stations.Placement;
import id.pulang.incidents.stations.Stations.Narrowing;
import id.pulang.incidents.stations.Stations.River;
import id.pulang.incidents.web.RiverDrawing.Stop;
import id.pulang.incidents.web.RiverDrawing.Water;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** People are drawn on their own scale, stations beside each other in lanes, and nobody flows uphill. */
class RiverDrawingTests {

    private static final Instant NOW = Instant.parse("2025-10-22T02:00:00Z");

    @Test
    void rowsOfListsDoNotMakePeopleSmall() {
        RiverDrawing river = drawn(source(399), along("people", 110), along("home", 55));

        assertThat(stop(river, "people").height())
                .isEqualTo(2 * stop(river, "home").height());
        assertThat(stop(river, "people").share()).isEqualTo(100);
        assertThat(drawn(source(9), along("people", 110)).stops())
                .extracting(Stop::height)
                .isEqualTo(river.stops().stream().limit(2).map(Stop::height).toList());
    }

    @Test
    void waterFlowsPastThoseThatLieBesideEachOther() {
        RiverDrawing river = drawn(
                source(399),
                along("people", 110),
                beside("verified", 103),
                beside("screened", 107),
                along("ready", 67));

        assertThat(river.waters()).extracting(Water::fewer).containsExactly(43L);
        assertThat(stop(river, "verified").x())
                .isEqualTo(stop(river, "screened").x());
        assertThat(stop(river, "screened").top())
                .isGreaterThan(
                        stop(river, "verified").top() + stop(river, "verified").height());
        assertThat(stop(river, "ready").x())
                .isGreaterThanOrEqualTo(stop(river, "screened").x() + river.lane());
        assertThat(stop(river, "verified").width()).isLessThan(river.lane());
    }

    @Test
    void moreThanBeforeIsNobodyMissing() {
        assertThat(drawn(along("ready", 3), along("manifest", 5)).waters())
                .extracting(Water::fewer)
                .containsExactly(0L);
    }

    @Test
    void anIncidentWithoutPeopleIsDrawn() {
        RiverDrawing river = drawn(source(0), along("people", 0), beside("verified", 0), along("home", 0));

        assertThat(river.stops()).extracting(Stop::share).containsExactly(100, 0, 0, 0);
        assertThat(river.stops()).allMatch(stop -> stop.height() > 0);
    }

    @Test
    void theVersionFollowsTheNumbersAndNotTheMoment() {
        RiverDrawing then = drawn(along("people", 110));
        RiverDrawing later = RiverDrawing.of(new River(NOW.plusSeconds(60), List.of(along("people", 110))));

        assertThat(later.version()).isEqualTo(then.version());
        assertThat(drawn(along("people", 111)).version()).isNotEqualTo(then.version());
    }

    private static Stop stop(RiverDrawing river, String code) {
        return river.stops().stream()
                .filter(stop -> stop.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static RiverDrawing drawn(Narrowing... narrowings) {
        return RiverDrawing.of(new River(NOW, List.of(narrowings)));
    }

    private static Narrowing source(long count) {
        return new Narrowing("statements", Placement.SOURCE, new Count(count, "/statements"));
    }

    private static Narrowing along(String code, long count) {
        return new Narrowing(code, Placement.ALONG, new Count(count, "/" + code));
    }

    private static Narrowing beside(String code, long count) {
        return new Narrowing(code, Placement.BESIDE, new Count(count, "/" + code));
    }
}
