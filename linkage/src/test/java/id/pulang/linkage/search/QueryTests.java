package id.pulang.linkage.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QueryTests {

    private static final String NIK = "1271015402990003";
    private static final double ONE_OF_A_HUNDRED_THOUSAND = Math.log(100_000) / Math.log(2);

    @Test
    void takesTheDateOfBirthFromTheNumberWhereNoneIsGiven() {
        assertThat(wanted(0, NIK).born()).isEqualTo(19990214);
        assertThat(wanted(19980101, NIK).born()).isEqualTo(19980101);
        assertThat(wanted(0, "no number").born()).isZero();
        assertThat(wanted(0, null).born()).isZero();
    }

    @Test
    void tellsHowANumberAgrees() {
        var wanted = wanted(0, NIK);

        assertThat(wanted.number()).isEqualTo(1271015402990003L);
        assertThat(wanted.agreement(1271015402990003L)).isEqualTo(NumberAgreement.SAME);
        assertThat(wanted.agreement(1271015402990004L)).isEqualTo(NumberAgreement.ONE_SLIP);
        assertThat(wanted.agreement(5171024305880003L)).isEqualTo(NumberAgreement.DIFFERENT);
        assertThat(wanted.agreement(0)).isEqualTo(NumberAgreement.MISSING);
        assertThat(wanted(0, null).agreement(1271015402990003L)).isEqualTo(NumberAgreement.MISSING);
    }

    @Test
    void weighsNumberAndBirthTogether() {
        var wanted = wanted(0, NIK);

        assertThat(wanted.bits(NumberAgreement.MISSING, BirthAgreement.SAME)).isEqualTo(14.2);
        assertThat(wanted.bits(NumberAgreement.DIFFERENT, BirthAgreement.SAME)).isCloseTo(9.2, within(1e-9));
        assertThat(wanted.bits(NumberAgreement.ONE_SLIP, BirthAgreement.SAME)).isEqualTo(17);
        assertThat(wanted.bits(NumberAgreement.ONE_SLIP, BirthAgreement.DIFFERENT))
                .isEqualTo(6);
        assertThat(wanted.bits(NumberAgreement.SAME, BirthAgreement.SAME))
                .isCloseTo(ONE_OF_A_HUNDRED_THOUSAND + 7, within(1e-9));
        assertThat(wanted.bits(NumberAgreement.SAME, BirthAgreement.YEAR_NEXT))
                .isCloseTo(ONE_OF_A_HUNDRED_THOUSAND + 2.5, within(1e-9));
    }

    @Test
    void takesASmallRegistryForAHundredThousandPeople() {
        assertThat(wanted(0, null).oneOfAll()).isCloseTo(ONE_OF_A_HUNDRED_THOUSAND, within(1e-9));
    }

    @Test
    void knowsTheBestThatABirthCanBeWorth() {
        assertThat(wanted(19990214, null).mostBirthBits()).isEqualTo(14.2);
        assertThat(wanted(19990000, null).mostBirthBits()).isEqualTo(5.6);
        assertThat(wanted(0, null).mostBirthBits()).isZero();
    }

    private static Query wanted(int born, @Nullable String number) {
        return new Query(new Description("Qwertyo", born, number), List.of(Registered.called("Qwertyo")));
    }
}
