package id.pulang.portal.letters;

import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.json.JsonMapper;

/** JSON without buffers that are used again: what was written must not stay in the memory of the process. */
final class ForgettingJson {

    private ForgettingJson() {}

    static JsonMapper json() {
        return JsonMapper.builder(JsonFactory.builder()
                        .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                        .build())
                .build();
    }
}
