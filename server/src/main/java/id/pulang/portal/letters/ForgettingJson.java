package id.pulang.portal.letters;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.json.JsonMapper;

/** JSON without buffers that are used again: what was written must not stay in the memory of the process. */
final class ForgettingJson {

    private ForgettingJson() {}

    /** Reads what a stranger may have written; refuses while reading, before much is made of it. */
    static JsonMapper bounded(StreamReadConstraints bounds) {
        return JsonMapper.builder(JsonFactory.builder()
                        .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                        .streamReadConstraints(bounds)
                        .build())
                .build();
    }

    static JsonMapper json() {
        return JsonMapper.builder(JsonFactory.builder()
                        .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                        .build())
                .build();
    }
}
