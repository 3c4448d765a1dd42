package id.pulang.linkage.fields;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.Level;
import org.junit.jupiter.api.Test;

class FindingTests {

    private final Finding finding = new Finding();

    @Test
    void saysNothingAtFirst() {
        assertThat(finding.level()).isEqualTo(Level.MISSING);
        assertThat(finding.step()).isZero();
    }

    @Test
    void ofALevelHasAStepForEachLevel() {
        finding.rarerBy(2);
        finding.found(Level.ONE_SLIP, 4.5);

        assertThat(finding.level()).isEqualTo(Level.ONE_SLIP);
        assertThat(finding.step()).isEqualTo(Level.ONE_SLIP.ordinal() + 1);
        assertThat(finding.bits()).isEqualTo(4.5);
        assertThat(finding.sum()).isZero();
        assertThat(finding.rarer()).isZero();
    }

    @Test
    void ofWordsHasAStepForEachRangeOfBits() {
        finding.rarerBy(2);
        finding.weighed(Level.PARTLY, 3.25, 1.5);

        assertThat(finding.level()).isEqualTo(Level.PARTLY);
        assertThat(finding.step()).isEqualTo(Steps.of(3.25));
        assertThat(finding.bits()).isEqualTo(1.5);
        assertThat(finding.sum()).isEqualTo(3.25);
        assertThat(finding.rarer()).isZero();
    }

    @Test
    void forgetsTheLastWhenARecordSaysNothing() {
        finding.weighed(Level.PARTLY, 3.25, 1.5);
        finding.rarerBy(2);
        finding.missing();

        assertThat(finding.level()).isEqualTo(Level.MISSING);
        assertThat(finding.step()).isZero();
        assertThat(finding.bits()).isZero();
        assertThat(finding.sum()).isZero();
        assertThat(finding.rarer()).isZero();
    }

    @Test
    void ofMissingWordsHasTheStepOfSilence() {
        finding.weighed(Level.MISSING, 3.25, 0);

        assertThat(finding.step()).isZero();
    }
}
