package id.pulang.people.matching;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Explanation;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.FieldEvidence;
import id.pulang.linkage.model.TokenAlignment;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EvidenceTests {

    private final Evidence evidence = new Evidence(JsonMapper.builder().build());

    @Test
    void keepsTheAccountButNotWhatTheFieldsSay() {
        var tokens = List.of(new TokenAlignment("pardosi", "pardosi", ComparisonLevel.SAME, 9));
        var field = new FieldEvidence(Field.MOTHER, "Tiur Pardosi", "T. Pardosi", ComparisonLevel.INITIAL, 7.5, tokens);

        String written = evidence.write(new Explanation(-6, -2.5, List.of(field), -1, 0.25));

        assertThat(written).doesNotContain("Tiur");
        assertThat(evidence.read(written))
                .isEqualTo(new Explanation(
                        -6,
                        -2.5,
                        List.of(new FieldEvidence(Field.MOTHER, null, null, ComparisonLevel.INITIAL, 7.5, tokens)),
                        -1,
                        0.25));
    }

    @Test
    void readsWhatWasWrittenBeforeListsHadALineOfTheirOwn() {
        String written = "{\"priorBits\":-8.5,\"fields\":[],\"totalBits\":-1.0,\"probability\":0.25}";

        assertThat(evidence.read(written)).isEqualTo(new Explanation(-8.5, 0, List.of(), -1, 0.25));
    }
}
