package id.pulang.incidents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What became of a file, in words. */
class ReceivedViewTests {

    @Test
    void largeNumbersAreMarkedAndNamesStayAsTheyAre() {
        var refused = new ReceivedView(
                "a.csv", "refused", "too_many_rows", List.of("100000", "2025", "081234567890", "Lembar 1"), null);

        Object[] filled = refused.filled(number -> String.format(Locale.ROOT, "%,d", number));

        assertThat(filled).containsExactly("100,000", "2025", "081234567890", "Lembar 1");
    }
}
