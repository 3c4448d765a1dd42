package id.pulang.packs.districts;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.packs.ShippedPacks;
import id.pulang.packs.State;
import org.junit.jupiter.api.Test;

class ConsularDistrictsTests {

    private final ConsularDistricts districts =
            ConsularDistricts.of(ShippedPacks.PACKS.all(), ShippedPacks.PACKS.usual());

    @Test
    void aMissionsOwnStateComesBeforeOneThatItsPackPassesThrough() {
        assertThat(districts.missions("KH")).containsExactly("PNH");
        assertThat(districts.missions("MM")).containsExactly("RGN", "BKK");
        assertThat(districts.missions("TH")).containsExactly("BKK", "RGN");
    }

    @Test
    void missionsOfAnotherSendingStateServeNobodyHere() {
        assertThat(districts.missions("KH")).doesNotContain("PH_PNH");
        assertThat(districts.missions("MY")).isEmpty();
        assertThat(districts.states()).extracting(State::code).containsExactlyInAnyOrder("KH", "MM", "TH");
    }

    @Test
    void aStateIsNamedByItsWordInAnyLanguageAndByNoPartOfOne() {
        assertThat(districts.named("di kamboja, dekat laut")).map(State::code).hasValue("KH");
        assertThat(districts.named("Cambodia")).map(State::code).hasValue("KH");
        assertThat(districts.named("Kambojaan")).isEmpty();
        assertThat(districts.named("Kamboja atau Myanmar")).isEmpty();
    }

    @Test
    void aNameOfTwoWordsIsFoundAsAWhole() {
        assertThat(ConsularDistricts.isNamedIn("Sri Lanka", "di SRI  lanka, utara"))
                .isTrue();
        assertThat(ConsularDistricts.isNamedIn("Uni Emirat Arab", "Uni Emirat Arab"))
                .isTrue();
        assertThat(ConsularDistricts.isNamedIn("Sri Lanka", "Sri Lankan")).isFalse();
        assertThat(ConsularDistricts.isNamedIn("Sri Lanka", "Sri")).isFalse();
    }
}
