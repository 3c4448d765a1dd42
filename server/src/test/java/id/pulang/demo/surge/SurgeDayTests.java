package id.pulang.demo.surge;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SourceTree;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurgeDayTests {

    /** As published: 4,254 people in 31 days, 520 on 19 January 2026. */
    @Test
    void theSurgeIsAsLargeAsWasPublished() {
        List<SurgeDay> days = SurgeDay.read(SourceTree.root().resolve("demo-data/surge/days.csv"));

        assertThat(days)
                .hasSize(31)
                .isSortedAccordingTo((one, other) -> one.date().compareTo(other.date()));
        assertThat(days.stream().mapToInt(SurgeDay::people).sum()).isEqualTo(4_254);
        assertThat(days.stream().mapToInt(SurgeDay::people).max()).hasValue(520);
    }

    @Test
    void thePeopleAreTheSameAtEachPlayAndDifferFromEachOther() {
        var once = new InventedArrivals().next(200);
        var again = new InventedArrivals().next(200);

        assertThat(again).isEqualTo(once);
        assertThat(once.stream().distinct().count()).isGreaterThan(190);
    }
}
