package id.pulang.cli.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTests {

    @Test
    void writesWhatAnyReaderOfJsonUnderstands() {
        var object = new LinkedHashMap<String, Object>();
        object.put("text", "a \"b\" \\ c\n\u0001");
        object.put("numbers", List.of(1, 2.5));
        object.put("yes", true);

        assertThat(Json.of(object))
                .isEqualTo("{\"text\":\"a \\\"b\\\" \\\\ c\\n\\u0001\",\"numbers\":[1,2.500000],\"yes\":true}");
    }
}
