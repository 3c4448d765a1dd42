package id.pulang.incidents.lists;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.lists.Problem;
import id.pulang.packs.Pack;
import id.pulang.packs.ShippedPacks;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("security")
class ForbiddenNumbersTests {

    private static final String NAMES = "Name,%s,Sex\nLigaya Navarro,%s,F\nSinag Aguilar,,M\n";

    @Test
    void aListWithANumberThatMayNotBeKeptIsNotTaken() {
        assertThat(found("ph-kh", "PSN", "1234-5678-9012"))
                .get()
                .extracting(Problem::code, Problem::args)
                .containsExactly("forbidden_number", List.of("PSN", "PhilSys number (PSN)"));
        assertThat(found("ph-kh", "PhilSys No.", "123456789012")).isPresent();
    }

    @Test
    void anEmptyColumnAnotherNumberAndAnotherPackAreTaken() {
        assertThat(found("ph-kh", "PSN", "")).isEmpty();
        assertThat(found("ph-kh", "PCN", "1234567890123456")).isEmpty();
        assertThat(found("id-kh", "PSN", "123456789012")).isEmpty();
    }

    private static Optional<Problem> found(String code, String heading, String cell) {
        Pack pack = ShippedPacks.PACKS.find(code).orElseThrow();
        return ForbiddenNumbers.in(SomeFile.table(NAMES.formatted(heading, cell)), pack);
    }
}
