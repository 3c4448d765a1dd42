package id.pulang.people.matching;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.MovingClock;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.StatementVersion;
import id.pulang.linkage.Linker;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.onetoone.LinkageSession;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("security")
class KeptStudiesTests {

    private static final List<PersonRecord> NOBODY = List.of();
    private static final StatementVersion FIRST =
            new StatementVersion(new StatementId(UUID.randomUUID()), 1, new RosterId(UUID.randomUUID()));

    private final MovingClock clock = MovingClock.standing();
    private final KeptStudies kept = new KeptStudies(clock);
    private final IncidentId incident = new IncidentId(UUID.randomUUID());

    @Test
    void areAtHandWhileSomebodyUsesThem() {
        LinkageSession study = kept.keep(incident, NOBODY, study());

        for (int use = 0; use < 5; use++) {
            clock.moveOn(Duration.ofSeconds(100));
            kept.letGo();
            assertThat(kept.find(incident, NOBODY)).contains(study);
        }
    }

    @Test
    void areLetGoTwoMinutesAfterTheirLastUse() {
        kept.keep(incident, NOBODY, study());

        clock.moveOn(Duration.ofMinutes(2));

        assertThat(kept.find(incident, NOBODY)).isEmpty();
    }

    @Test
    void leaveNothingInMemoryOnceTheyAreLetGo() throws Exception {
        var study = new WeakReference<>(kept.keep(incident, NOBODY, study()));
        clock.moveOn(Duration.ofMinutes(2));

        kept.letGo();

        for (int tries = 0; tries < 20 && study.get() != null; tries++) {
            System.gc();
            Thread.sleep(50);
        }
        assertThat(study.get()).isNull();
    }

    @Test
    void areFewHoweverManyIncidentsThereAre() {
        kept.keep(incident, NOBODY, study());
        for (int other = 0; other < 4; other++) {
            kept.keep(new IncidentId(UUID.randomUUID()), NOBODY, study());
        }

        assertThat(kept.find(incident, NOBODY)).isEmpty();
    }

    @Test
    void whatIsStoredOfOneCountsOnceItIsCommitted() {
        Compared compared = compared(kept.keep(incident, NOBODY, study()));

        assertThat(kept.isBeingStored(incident, List.of(FIRST), compared)).isTrue();
        Optional<Compared> before = kept.stored(incident, List.of(FIRST));
        kept.isStored(incident, List.of(FIRST));

        assertThat(before).isEmpty();
        assertThat(kept.stored(incident, List.of(FIRST))).contains(compared);
    }

    @Test
    void whatIsStoredOfOneCountsNoMoreWhenARowWasCorrectedMovedOrAdded() {
        kept.isBeingStored(incident, List.of(FIRST), compared(kept.keep(incident, NOBODY, study())));
        kept.isStored(incident, List.of(FIRST));

        var corrected = new StatementVersion(FIRST.id(), 2, FIRST.roster());
        var moved = new StatementVersion(FIRST.id(), 1, new RosterId(UUID.randomUUID()));
        var added = new StatementVersion(new StatementId(UUID.randomUUID()), 1, FIRST.roster());

        assertThat(Stream.of(List.of(corrected), List.of(moved), List.of(FIRST, added), List.<StatementVersion>of()))
                .allSatisfy(
                        versions -> assertThat(kept.stored(incident, versions)).isEmpty());
    }

    @Test
    void aNewComparisonIsNotTakenForStored() {
        kept.isBeingStored(incident, List.of(FIRST), compared(kept.keep(incident, NOBODY, study())));
        kept.isStored(incident, List.of(FIRST));

        kept.keep(incident, NOBODY, study());

        assertThat(kept.stored(incident, List.of(FIRST))).isEmpty();
    }

    private static Compared compared(LinkageSession study) {
        return new Compared(study, NOBODY, Map.of(), Map.of());
    }

    private static LinkageSession study() {
        return Linker.standard().study(NOBODY);
    }
}
