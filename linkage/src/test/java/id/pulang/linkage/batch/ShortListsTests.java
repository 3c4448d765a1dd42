package id.pulang.linkage.batch;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.SomeRecord;
import id.pulang.linkage.decision.TrainingLabels;
import id.pulang.linkage.model.PersonRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Two rows among a hundred of other people, of whom a list states names and births. */
class ShortListsTests {

    private static final String[] SOUNDS = {"ba", "di", "ko", "lu", "me", "na", "po", "ra", "si", "tu", "wo", "ye"};
    private static final LocalDate ELDEST = LocalDate.of(1940, 1, 1);

    private final SplittableRandom random = new SplittableRandom(5);

    @Test
    void keepTwinsApart() {
        assertThat(joined(row("Kartini Damanik", "1989-01-11"), row("Magdalena Damanik", "1989-01-11"), 0))
                .isFalse();
    }

    @Test
    void joinWhoseRareFirstNameWasGarbled() {
        assertThat(joined(row("Zobtul Damanik", "1989-01-11"), row("Zobtarn Damanik", "1989-01-11"), 0))
                .isTrue();
    }

    @Test
    void joinANearBirthOnlyWhereNobodyElseIsCalledSo() {
        var one = row("Kalinda", "1990-05-17");
        var near = row("Kalinda", "1991-05-17");

        assertThat(joined(one, near, 0)).isTrue();
        assertThat(joined(one, near, 8)).isFalse();
        assertThat(joined(one, row("Kalinda", "1990-05-17"), 8))
                .as("one birthday")
                .isTrue();
    }

    /** Whether two rows are joined, where so many of the others are called as the first of them. */
    private boolean joined(SomeRecord one, SomeRecord other, int namesakes) {
        var records = new ArrayList<PersonRecord>();
        records.add(one.stating("id", "one").record());
        records.add(other.stating("id", "other").record());
        for (int person = 0; person < 100; person++) {
            String name = person < namesakes ? one.record().name() : word() + ' ' + word();
            records.add(SomeRecord.of("person " + person, "list", name)
                    .born(ELDEST.plusDays(random.nextInt(15_000)).toString())
                    .record());
        }
        int[] groups = new BatchLinkage(records, TrainingLabels.nothing(), OptionalDouble.empty()).groupOf();
        return groups[0] == groups[1];
    }

    private static SomeRecord row(String name, String born) {
        return SomeRecord.of("row", "list", name).born(born);
    }

    private String word() {
        var word = new StringBuilder();
        for (int sound = 0; sound < 4; sound++) {
            word.append(SOUNDS[random.nextInt(SOUNDS.length)]);
        }
        return word.toString();
    }
}
