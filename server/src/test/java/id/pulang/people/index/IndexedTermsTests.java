package id.pulang.people.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class IndexedTermsTests {

    /** Rows that an earlier version wrote hold the words as they sound, too. */
    @Test
    void readsWhatAnEarlierVersionWrote() {
        var written = """
                {"called":"siti aminah","names":["siti aminah"],"sounds":["sit","amina"],"numbers":["KH0001"],
                 "born":"1999-04-03","nik":null}
                """;

        assertThat(JsonMapper.shared().readValue(written, IndexedTerms.class))
                .isEqualTo(new IndexedTerms(
                        "siti aminah", List.of("siti aminah"), List.of("KH0001"), LocalDate.of(1999, 4, 3), null));
    }
}
