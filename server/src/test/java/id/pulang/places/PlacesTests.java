package id.pulang.places;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.packs.ShippedPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTests {

    private final Places places = new Places(ShippedPacks.PACKS);

    @ParameterizedTest
    @CsvSource({
        "Chrey Thum, KH-CTM",
        "Ceritum, KH-CTM",
        "CHREY-THUM, KH-CTM",
        "Crey Tum, KH-CTM",
        "ជ្រៃធំ, KH-CTM",
        "Bavet, KH-BVT",
        "Bawet, KH-BVT",
        "osmach, KH-OSM",
        "kh-pnh, KH-PNH",
        "Sihanoukvile, KH-SHV",
        "PP, KH-PNH"
    })
    void findsThePlaceThatIsMeant(String spoken, String code) {
        assertThat(places.find(spoken)).map(Place::code).hasValue(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?", "Thailand", "Wonogiri", "xx"})
    void doesNotGuessAPlaceThatItDoesNotKnow(String spoken) {
        assertThat(places.find(spoken)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "dekat kasino di Myawaddy, MM",
        "Saya di KK Park lantai 3, MM",
        "在妙瓦底那边, MM",
        "dari Bavet lalu Sihanoukville, KH",
        "dari Bavet ke Myawaddy, KH MM",
        "PP, KH",
        "gedung pp, ''",
        "Bavetts, ''",
        "'', ''"
    })
    void saysInWhichStatesThePlacesLieThatATextNames(String text, String states) {
        assertThat(String.join(" ", places.statesIn(text))).isEqualTo(states);
    }

    @Test
    void listsEveryPlaceOnce() {
        assertThat(places.all()).extracting(Place::code).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    }
}
