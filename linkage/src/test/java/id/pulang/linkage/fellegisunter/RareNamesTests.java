package id.pulang.linkage.fellegisunter;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.SomeRecord;
import id.pulang.linkage.blocking.Blocks;
import id.pulang.linkage.model.Detail;
import id.pulang.linkage.model.FieldEvidence;
import id.pulang.linkage.model.Parameters;
import id.pulang.linkage.model.PersonRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Names so rare that no two random people share them. */
class RareNamesTests {

    private static final int PEOPLE = 900;
    private static final LocalDate ELDEST = LocalDate.of(1960, 1, 1);
    private static final String[] SOUNDS = {"ba", "di", "ko", "lu", "me", "na", "po", "ra", "si", "tu", "wo", "ye"};

    private final SplittableRandom random = new SplittableRandom(5);

    @Test
    void areWorthMoreTheRarerTheirWordsAre() {
        var records = new ArrayList<PersonRecord>();
        for (int person = 0; person < PEOPLE; person++) {
            String name = person % 3 == 0 ? rare() + ' ' + rare() : common() + ' ' + common();
            String town = "Town " + (char) ('a' + random.nextInt(20));
            records.add(of("a" + person, name, town));
            records.add(of("b" + person, name, town));
        }
        var readings = new PreparedRecords(records);
        var comparison = readings.comparisonOfStated();

        var weights =
                ModelSelection.learn(readings, comparison, new Blocks(readings.size(), comparison.another()::keys), 2);

        assertThat(weights.learnt()).isTrue();
        double rare = name(comparison.explain(0, 1, weights));
        double common = name(comparison.explain(2, 3, weights));
        assertThat(rare).isGreaterThan(common + 4);
        assertThat(rare).isGreaterThan(14);
    }

    @Test
    void areWorthNoMoreThanHowRareTheirWordsAre() {
        var records = new ArrayList<PersonRecord>();
        for (int person = 0; person < PEOPLE; person++) {
            String name = "z" + syllable() + syllable() + syllable();
            String born = ELDEST.plusDays(random.nextInt(15_000)).toString();
            records.add(of("a" + person, name).born(born).record());
            records.add(of("b" + person, name).born(born).record());
        }
        var readings = new PreparedRecords(records);
        var comparison = readings.comparisonOfStated();

        var weights =
                ModelSelection.learn(readings, comparison, new Blocks(readings.size(), comparison.another()::keys), 2);

        assertThat(weights.learnt()).isTrue();
        double most = name(comparison.explain(0, 1, FellegiSunterModel.shipped(0)));
        assertThat(name(comparison.explain(0, 1, weights))).isLessThanOrEqualTo(most + Parameters.NAME_OWN_ROWS_WEIGHT);
    }

    private String syllable() {
        return SOUNDS[random.nextInt(SOUNDS.length)];
    }

    private static double name(List<FieldEvidence> evidence) {
        return evidence.getFirst().bits();
    }

    private String common() {
        return SOUNDS[random.nextInt(SOUNDS.length)] + SOUNDS[random.nextInt(3)] + "ng";
    }

    private String rare() {
        var word = new StringBuilder("z");
        for (int sound = 0; sound < 5; sound++) {
            word.append(SOUNDS[random.nextInt(SOUNDS.length)]);
        }
        return word.toString();
    }

    private static PersonRecord of(String id, String name, String town) {
        return of(id, name).detailed("Town", Detail.Kind.PLACE, town).record();
    }

    private static SomeRecord of(String id, String name) {
        return SomeRecord.of(id, id.substring(0, 1), name);
    }
}
