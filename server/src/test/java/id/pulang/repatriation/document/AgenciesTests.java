package id.pulang.repatriation.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.packs.ShippedPacks;
import org.junit.jupiter.api.Test;

class AgenciesTests {

    @Test
    void saysNothingOfRightsToThePoliceAndToUnknownAgencies() {
        var agencies = new Agencies(ShippedPacks.PACKS);

        assertThat(agencies.openRights("KEMENSOS")).isNotEmpty();
        assertThat(agencies.openRights("POLRI")).isEmpty();
        assertThat(agencies.openRights("SOMEONE")).isEmpty();
    }

    @Test
    void saysHowAnAgencyIsReached() {
        var agencies = new Agencies(ShippedPacks.PACKS);

        assertThat(agencies.site("KEMENSOS"))
                .hasValueSatisfying(site -> assertThat(site).startsWith("https://"));
        assertThat(agencies.site("SOMEONE")).isEmpty();
        assertThat(agencies.reachedBy("SOMEONE")).isEmpty();
    }
}
