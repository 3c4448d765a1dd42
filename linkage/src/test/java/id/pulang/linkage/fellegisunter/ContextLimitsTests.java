package id.pulang.linkage.fellegisunter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pulang.linkage.fellegisunter.IdentityFacts.Case;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ContextLimitsTests {

    private final ContextLimits.Tally tally = new ContextLimits.Tally();

    @Test
    void leavesSumsAsTheyAreWhereNothingWasCounted() {
        assertThat(ContextLimits.none().worth(17.5)).isEqualTo(17.5);
        assertThat(ContextLimits.none().worth(-9)).isEqualTo(-9);
    }

    @Test
    void countsNoMoreThanItIsRareThatTwoPeopleAgreeAsWell() {
        // given: one pair of two people in sixteen agrees in four columns of one village
        tally.random(18, Case.TWO_PEOPLE, 1_000);
        tally.random(-8, Case.TWO_PEOPLE, 15_000);

        var limits = tally.limits(1_000_000);

        assertThat(limits.worth(18)).isCloseTo(4, within(1e-9));
        assertThat(limits.worth(3)).isCloseTo(3, within(1e-9));
        assertThat(limits.worth(60)).isGreaterThan(18);
    }

    @Test
    void findsAmongCandidatesWhatIsTooRareToBeMetByChance() {
        tally.random(-8, Case.TWO_PEOPLE, 10_000);
        tally.candidate(20, Case.PARTLY_TWO_PEOPLE, 1_024);

        assertThat(tally.limits(1 << 20).worth(20)).isCloseTo(10, within(0.01));
    }

    @Test
    void countsNoMoreAgainstThanItIsRareWithinOnePerson() {
        tally.candidate(-16, Case.ONE_PERSON, 100);
        tally.candidate(12, Case.ONE_PERSON, 699);

        var limits = tally.limits(1_000_000);

        assertThat(limits.worth(-16)).isCloseTo(-3, within(0.02));
        assertThat(limits.worth(-1)).isCloseTo(-1, within(1e-9));
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        tally.random(18, Case.TWO_PEOPLE, 1_000);
        tally.random(-8, Case.TWO_PEOPLE, 15_000);
        var limits = tally.limits(1_000_000);
        var bytes = new ByteArrayOutputStream();

        limits.write(new DataOutputStream(bytes));
        var read = ContextLimits.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(read.worth(18.3)).isEqualTo(limits.worth(18.3));
    }
}
