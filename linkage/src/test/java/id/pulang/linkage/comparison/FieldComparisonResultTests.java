package id.pulang.linkage.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.model.ComparisonLevel;
import org.junit.jupiter.api.Test;

class FieldComparisonResultTests {

    private final FieldComparisonResult finding = new FieldComparisonResult();

    @Test
    void saysNothingAtFirst() {
        assertThat(finding.level()).isEqualTo(ComparisonLevel.MISSING);
        assertThat(finding.step()).isZero();
    }

    @Test
    void ofALevelHasAStepForEachLevel() {
        finding.rarerBy(2);
        finding.found(ComparisonLevel.ONE_SLIP, 4.5);

        assertThat(finding.level()).isEqualTo(ComparisonLevel.ONE_SLIP);
        assertThat(finding.step()).isEqualTo(ComparisonLevel.ONE_SLIP.ordinal() + 1);
        assertThat(finding.bits()).isEqualTo(4.5);
        assertThat(finding.sum()).isZero();
        assertThat(finding.rarer()).isZero();
    }

    @Test
    void ofWordsHasAStepForEachRangeOfBits() {
        finding.rarerBy(2);
        finding.weighed(ComparisonLevel.PARTLY, 3.25, 1.5);

        assertThat(finding.level()).isEqualTo(ComparisonLevel.PARTLY);
        assertThat(finding.step()).isEqualTo(WeightBins.of(3.25));
        assertThat(finding.bits()).isEqualTo(1.5);
        assertThat(finding.sum()).isEqualTo(3.25);
        assertThat(finding.rarer()).isZero();
    }

    @Test
    void forgetsTheLastWhenARecordSaysNothing() {
        finding.weighed(ComparisonLevel.PARTLY, 3.25, 1.5);
        finding.rarerBy(2);
        finding.missing();

        assertThat(finding.level()).isEqualTo(ComparisonLevel.MISSING);
        assertThat(finding.step()).isZero();
        assertThat(finding.bits()).isZero();
        assertThat(finding.sum()).isZero();
        assertThat(finding.rarer()).isZero();
    }

    @Test
    void ofMissingWordsHasTheStepOfSilence() {
        finding.weighed(ComparisonLevel.MISSING, 3.25, 0);

        assertThat(finding.step()).isZero();
    }
}
