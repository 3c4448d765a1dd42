package id.pulang.people.matching;

import id.pulang.linkage.Explanation;
import id.pulang.linkage.FieldEvidence;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps why a verdict was given: levels, weights and words laid side by side, not the fields themselves. */
@Component
public class Evidence {

    private final JsonMapper json;

    Evidence(JsonMapper json) {
        this.json = json;
    }

    /** Writes an explanation without repeating what the statements say. */
    public String write(Explanation explanation) {
        return json.writeValueAsString(new Explanation(
                explanation.priorBits(),
                explanation.fields().stream().map(Evidence::bare).toList(),
                explanation.totalBits(),
                explanation.probability()));
    }

    /** Reads an explanation that was written. */
    public Explanation read(String written) {
        return json.readValue(written, Explanation.class);
    }

    private static FieldEvidence bare(FieldEvidence field) {
        return new FieldEvidence(field.field(), null, null, field.level(), field.bits(), field.tokens());
    }
}
