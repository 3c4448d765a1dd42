package id.pulang.linkage.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.SomeRecord;
import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CachedComparisonsTests {

    private static final List<String> STATED = stated();

    @ParameterizedTest
    @MethodSource("fields")
    void saysTheSameAsTheFieldHoweverOftenItIsAsked(FieldComparison field) {
        FieldComparator known = field.remembering();
        FieldComparison asked = field.another();
        var random = new SplittableRandom(11);

        assertThat(known).isInstanceOf(CachedComparisons.class);
        for (int i = 0; i < 20_000; i++) {
            int left = random.nextInt(STATED.size());
            int right = random.nextInt(STATED.size());
            assertThat(said(finding -> known.compare(left, right, finding)))
                    .isEqualTo(said(finding -> asked.compare(left, right, finding)));
        }
    }

    @Test
    void remembersWhoIsCalledOtherwise() {
        FieldComparator known = new NameField(List.of(
                        SomeRecord.of("1", "list", "Gede Dadang Warno").record(),
                        SomeRecord.of("2", "list", "Dadang Warno").record(),
                        SomeRecord.of("3", "list", "Gede Warno").record()))
                .remembering();

        for (int time = 0; time < 2; time++) {
            assertThat(said(finding -> known.compare(0, 1, finding)).getLast()).isEqualTo(true);
            assertThat(said(finding -> known.compare(0, 2, finding)).getLast()).isEqualTo(false);
        }
    }

    @Test
    void saysNothingWhereARecordIsSilent() {
        FieldComparator known = new WordsField(Field.MOTHER, "", SomeColumn.of("Sri", null)).remembering();

        assertThat(said(finding -> known.compare(0, 1, finding))).startsWith(ComparisonLevel.MISSING, 0);
        assertThat(said(finding -> known.compare(1, 0, finding))).startsWith(ComparisonLevel.MISSING, 0);
        assertThat(said(finding -> known.compare(1, 1, finding))).startsWith(ComparisonLevel.MISSING, 0);
    }

    static List<FieldComparison> fields() {
        return List.of(
                new WordsField(Field.MOTHER, "", STATED),
                new WordsField(Field.BIRTH_PLACE, "", STATED),
                new CodeField(Field.DETAIL, "Postcode", STATED),
                new NameField(STATED.stream()
                        .map(name -> SomeRecord.of(name, "list", name).record())
                        .toList()));
    }

    /** Words that are like each other, some of them more common. */
    private static List<String> stated() {
        var random = new SplittableRandom(5);
        String[] words = {"budi", "boedi", "santoso", "santosa", "b", "dewi", "sari", "40111", "40112", "4011", "-"};
        var stated = new ArrayList<String>();
        for (int i = 0; i < 60; i++) {
            String one = words[random.nextInt(words.length)];
            stated.add(i % 3 == 0 ? one : one + ' ' + words[random.nextInt(words.length)]);
        }
        return stated;
    }

    private static List<Object> said(Consumer<FieldComparisonResult> comparison) {
        var finding = new FieldComparisonResult();
        finding.found(ComparisonLevel.TWO_SLIPS, 99);
        finding.rarerBy(99);
        finding.calledOtherwise(true);
        comparison.accept(finding);
        return List.of(
                finding.level(),
                finding.step(),
                finding.bits(),
                finding.sum(),
                finding.rarer(),
                finding.calledOtherwise());
    }
}
