package id.pulang.people.matching;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.MovingClock;
import id.pulang.incidents.IncidentId;
import id.pulang.linkage.Linker;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.onetoone.LinkageSession;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("security")
class KeptStudiesTests {

    private static final List<PersonRecord> NOBODY = List.of();

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

    private static LinkageSession study() {
        return Linker.standard().study(NOBODY);
    }
}
