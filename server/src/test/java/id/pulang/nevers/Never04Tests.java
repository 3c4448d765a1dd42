package id.pulang.nevers;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Never 4: publish or export small cells. Nothing is published at all, so the class guards an absence. */
@Tag("security")
@PulangTest
class Never04Tests {

    @Autowired
    private AttackedServer server;

    /** The attack: read everything that is open before and after some people came, and conclude from the difference. */
    @Test
    void whatIsOpenSaysTheSameHoweverManyPeopleAreKnown() {
        var before = server.openPages();

        server.travellers().claimed();

        assertThat(before).hasSizeGreaterThan(3);
        assertThat(server.openPages()).isEqualTo(before);
    }

    @Test
    void noAddressOffersFigures() {
        assertThat(server.addressesAndFields())
                .noneMatch(each ->
                        each.matches("(?i).*(statist|figures|open-?data|aggregate|communiqu|histogram|pivot).*"));
    }
}
