package id.pulang.people.matching;

import id.pulang.linkage.model.Explanation;
import id.pulang.linkage.model.FieldEvidence;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Keeps why a verdict was given: levels, weights and words laid side by side, not the fields themselves. */
@Component
public class Evidence {

    private final JsonMapper json;
    private final ObjectReader reader;

    Evidence(JsonMapper json) {
        this.json = json;
        // what was written before the lists had a line of their own holds no number for it
        reader = json.readerFor(Explanation.class).without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    /** Writes an explanation without repeating what the statements say. */
    public String write(Explanation explanation) {
        return json.writeValueAsString(new Explanation(
                explanation.priorBits(),
                explanation.listBits(),
                explanation.fields().stream().map(Evidence::bare).toList(),
                explanation.totalBits(),
                explanation.probability()));
    }

    /** Reads an explanation that was written. */
    public Explanation read(String written) {
        return reader.readValue(written);
    }

    private static FieldEvidence bare(FieldEvidence field) {
        return new FieldEvidence(field.field(), null, null, field.level(), field.bits(), field.tokens());
    }
}
