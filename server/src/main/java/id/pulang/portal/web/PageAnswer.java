package id.pulang.portal.web;

import java.util.Map;
import java.util.Optional;

/** What is answered: a template with what it shows. */
record PageAnswer(int status, String template, Map<String, Object> model) {

    private static final int OK = 200;
    private static final String JSON = "json";

    /** A page as usual. */
    static PageAnswer page(String template, Map<String, Object> model) {
        return new PageAnswer(OK, template, model);
    }

    /** An answer for a program. */
    static PageAnswer json(int status, String json) {
        return new PageAnswer(status, JSON, Map.of(JSON, json));
    }

    /** Whether it is for a program; its text is the only thing in the model then. */
    Optional<String> json() {
        return template.equals(JSON) ? Optional.ofNullable(model.get(JSON)).map(String.class::cast) : Optional.empty();
    }

    /** A sentence about what does not go, by the key of it. */
    static PageAnswer problem(int status, String what) {
        return new PageAnswer(status, "problem", Map.of("what", what));
    }
}
