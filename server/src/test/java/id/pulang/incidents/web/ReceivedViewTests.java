package id.pulang.incidents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What became of a file, in words. */
class ReceivedViewTests {

    @Test
    void countsAreMarked() {
        assertThat(filled("too_many_rows", "100000")).containsExactly("100,000");
        assertThat(filled("incident_full", "30000", "1200", "20000")).containsExactly("30,000", "1,200", "20,000");
    }

    /** The sheet of a night is often called by its day, and a number is no count because it is long. */
    @Test
    void namesThatLookLikeCountsStayAsTheyAre() {
        assertThat(filled("part_left", "20251017", "12")).containsExactly("20251017", "12");
        assertThat(filled("footer", "081234567")).containsExactly("081234567");
    }

    private static Object[] filled(String problem, String... args) {
        return new ReceivedView("a.csv", "refused", problem, List.of(args), null)
                .filled(number -> String.format(Locale.ROOT, "%,d", number));
    }
}
